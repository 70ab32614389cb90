import type { QuestionId } from '../../domain/ids.ts';

/** The question whose parts a person sets by hand. */
export const ownQuestionId = 'own' as QuestionId;
