import { makeCheckpoint as make } from '../domain/edits/make-checkpoint.ts';
import type { CheckpointId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { freeName } from './free-name.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Keeps the plan as it stands under a name; without one, under the next number. */
export function makeCheckpoint(name = ''): Outcome {
  cancelGesture();
  const { plan } = appStore.getState().document;
  const taken = Object.values(plan.checkpoints).map((checkpoint) => checkpoint.name);
  const named = name.trim() || freeName(t('checkpoint.defaultName'), taken);
  const id = crypto.randomUUID() as CheckpointId;
  const madeAt = new Date().toISOString();
  const done = makeEdit(make(plan, { id, name: named, madeAt }));
  if (!done.ok) return done;
  const values = { name: named };
  notify({ tone: 'info', key: 'notice.checkpointMade', values, offersUndo: false });
  return done;
}
