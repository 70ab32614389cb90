import { lockProposal as lock } from '../domain/edits/lock-proposal.ts';
import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { sketchesShared } from '../domain/sketches-shared.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Keeps a proposal from being changed, or lets it be changed again. */
export function lockProposal(id: ProposalId, locked: boolean): Outcome {
  cancelGesture();
  const { plan } = appStore.getState().document;
  const done = makeEdit(lock(plan, { id, locked }));
  if (!done.ok) return done;
  const { name } = plan.proposals[id];
  announce(locked ? 'announce.proposalLocked' : 'announce.proposalUnlocked', { name });
  const shared = locked ? sketchesShared(plan, id).length : 0;
  if (shared > 0) {
    const values = { name, count: shared };
    notify({ tone: 'info', key: 'notice.lockedShared', values, offersUndo: true });
  }
  return done;
}
