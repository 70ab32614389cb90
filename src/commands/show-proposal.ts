import type { ProposalId } from '../domain/ids.ts';
import { updateSession } from '../state/app-store.ts';
import { stageGesture } from './stage-gesture.ts';

/** Puts a proposal on the map and the board; null shows today alone. */
export function showProposal(id: ProposalId | null): void {
  stageGesture(null);
  updateSession({ shownProposalId: id, tool: { mode: 'select' } });
}
