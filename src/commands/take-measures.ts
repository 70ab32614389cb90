import { takeMeasures as take } from '../domain/edits/take-measures.ts';
import type { MeasureId, ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Puts measures into a proposal, shared with where they stand or as copies: one step. */
export function takeMeasures(
  measureIds: readonly MeasureId[],
  into: ProposalId,
  copies: boolean,
): Outcome {
  cancelGesture();
  const { plan } = appStore.getState().document;
  const newMeasureId = () => crypto.randomUUID() as MeasureId;
  const done = makeEdit(take(plan, { measureIds, into, copies, newMeasureId }));
  if (!done.ok) return done;
  updateSession({ taking: null });
  const values = { name: plan.proposals[into].name, count: measureIds.length };
  notify({ tone: 'info', key: 'notice.taken', values, offersUndo: true });
  return done;
}
