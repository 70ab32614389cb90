import { returnToCheckpoint as returnTo } from '../domain/edits/return-to-checkpoint.ts';
import type { CheckpointId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { forgetMissingSelection } from './forget-missing-selection.ts';
import { freeName } from './free-name.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Makes the plan as it stood at a checkpoint: one step. What is left behind is kept as another. */
export function returnToCheckpoint(id: CheckpointId): Outcome {
  cancelGesture();
  const { plan } = appStore.getState().document;
  const name = plan.checkpoints[id]?.name ?? '';
  const taken = Object.values(plan.checkpoints).map((checkpoint) => checkpoint.name);
  const leaving = {
    id: crypto.randomUUID() as CheckpointId,
    name: freeName(t('checkpoint.leftName', { name }), taken),
    madeAt: new Date().toISOString(),
  };
  const done = makeEdit(returnTo(plan, { id, leaving }));
  if (!done.ok) return done;
  const isAsBefore = appStore.getState().document.plan === plan;
  forgetMissingSelection();
  const key = isAsBefore ? 'notice.checkpointAsNow' : 'notice.checkpointReturned';
  notify({ tone: 'info', key, values: { name }, offersUndo: !isAsBefore });
  return done;
}
