import { renameQuestion as rename } from '../domain/edits/rename-question.ts';
import type { QuestionId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { questionTitle } from './question-title.ts';

/** Gives a kept question a name; an empty one lets it be called by what it asks again. */
export function renameQuestion(id: QuestionId, title: string): Outcome {
  const { plan } = appStore.getState().document;
  const words = Object.hasOwn(plan.questions, id)
    ? questionTitle({ ...plan.questions[id], title: '' })
    : '';
  return makeEdit(rename(plan, { id, title, words }));
}
