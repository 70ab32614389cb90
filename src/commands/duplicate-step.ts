import { duplicateStep as duplicate } from '../domain/edits/duplicate-step.ts';
import type { StepId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { stepWords } from './step-words.ts';

/** Puts a copy of a step right after it, and gives the copy's id. */
export function duplicateStep(id: StepId): Outcome<StepId> {
  const { plan } = appStore.getState().document;
  const newId = crypto.randomUUID() as StepId;
  const done = makeEdit(duplicate(plan, { id, newId, words: stepWords(plan, id) }));
  return done.ok ? { ok: true, value: newId } : done;
}
