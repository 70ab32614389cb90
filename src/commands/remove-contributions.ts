import { removeContributions as remove } from '../domain/edits/remove-contributions.ts';
import type { ContributionId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Deletes contributions that planners wrote down; undo is offered beside the message. */
export function removeContributions(ids: readonly ContributionId[]): Outcome {
  const done = makeEdit(remove(appStore.getState().document.plan, { ids }));
  if (done.ok) {
    const values = { count: ids.length };
    notify({ tone: 'info', key: 'contributions.removed', values, offersUndo: true });
  }
  return done;
}
