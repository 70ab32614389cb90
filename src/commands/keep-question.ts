import { keepQuestion as keep } from '../domain/edits/keep-question.ts';
import type { QuestionId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { questionTitle } from './question-title.ts';

/** Keeps the question on the board with the plan, under an id of its own, and gives that id. */
export function keepQuestion(): Outcome<QuestionId> {
  const { document, session } = appStore.getState();
  const id = crypto.randomUUID() as QuestionId;
  const question = { ...session.question, id };
  const done = makeEdit(keep(document.plan, { question, words: questionTitle(question) }));
  if (!done.ok) return done;
  updateSession({ question });
  return { ok: true, value: id };
}
