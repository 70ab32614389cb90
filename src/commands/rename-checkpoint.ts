import { renameCheckpoint as rename } from '../domain/edits/rename-checkpoint.ts';
import type { CheckpointId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Gives a checkpoint another name. */
export function renameCheckpoint(id: CheckpointId, name: string): Outcome {
  const { plan } = appStore.getState().document;
  return makeEdit(rename(plan, { id, name }));
}
