import type { MeasureId, ProposalId } from '../domain/ids.ts';
import { lockingProposal } from '../domain/locking-proposal.ts';
import { appStore } from '../state/app-store.ts';
import { sayRefused } from './say-refused.ts';

/**
 * Says that a lock is in the way, before anything is begun that could not be finished, and offers
 * to open it; false where nothing is. Said once while the message stands, however often it is tried.
 */
export function refuseLocked(target: ProposalId | readonly MeasureId[]): boolean {
  const { document, session } = appStore.getState();
  const locking = lockingProposal(document.plan, target);
  if (!locking) return false;
  if (!session.notices.some(({ unlocks }) => unlocks === locking.id)) {
    sayRefused('proposal-locked', { name: locking.name, proposalId: locking.id });
  }
  return true;
}
