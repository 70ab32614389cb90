import type { ProposalId } from '../domain/ids.ts';
import { updateSession } from '../state/app-store.ts';

/** Shows the place with a proposal, or as it is today (null), in a window that changes nothing. */
export function lookAtProposal(id: ProposalId | null): void {
  updateSession({ shownProposalId: id, selection: null });
}
