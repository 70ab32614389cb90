import { removeObservations as remove } from '../domain/edits/remove-observations.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Takes the plan's own values under these keys away: the workspace's stand again. */
export function removeObservations(keys: readonly string[], words: string): Outcome {
  return makeEdit(remove(appStore.getState().document.plan, { keys, words }));
}
