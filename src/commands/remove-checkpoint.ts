import { removeCheckpoint as remove } from '../domain/edits/remove-checkpoint.ts';
import type { CheckpointId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Keeps a checkpoint no longer; the plan stays as it is. */
export function removeCheckpoint(id: CheckpointId): Outcome {
  const { plan } = appStore.getState().document;
  const name = plan.checkpoints[id]?.name ?? '';
  const done = makeEdit(remove(plan, { id }));
  if (!done.ok) return done;
  notify({ tone: 'info', key: 'notice.checkpointRemoved', values: { name }, offersUndo: true });
  return done;
}
