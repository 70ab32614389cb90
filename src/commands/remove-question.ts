import { removeQuestion as remove } from '../domain/edits/remove-question.ts';
import type { QuestionId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { askQuestion } from './ask-question.ts';
import { makeEdit } from './make-edit.ts';
import { questionTitle } from './question-title.ts';

/** Keeps a question no longer. If it is on the board it stays there, under the id it then has. */
export function removeQuestion(id: QuestionId): Outcome {
  const { document, session } = appStore.getState();
  const { plan } = document;
  const words = Object.hasOwn(plan.questions, id) ? questionTitle(plan.questions[id]) : '';
  const done = makeEdit(remove(plan, { id, words }));
  if (done.ok && session.question.id === id) askQuestion(session.question);
  return done;
}
