import { moveQuestion as move } from '../domain/edits/move-question.ts';
import type { QuestionId } from '../domain/ids.ts';
import { keptQuestions } from '../domain/kept-questions.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { questionTitle } from './question-title.ts';

/** Moves a kept question one place up (−1) or down (1) among the others. */
export function moveQuestion(id: QuestionId, by: -1 | 1): Outcome {
  const { plan } = appStore.getState().document;
  const kept = keptQuestions(plan);
  const at = kept.findIndex((question) => question.id === id);
  const others = kept.toSpliced(at, 1);
  const afterId = others[Math.min(others.length, at + by) - 1]?.id ?? null;
  const words = at < 0 ? '' : questionTitle(kept[at]);
  return makeEdit(move(plan, { id, afterId, words }));
}
