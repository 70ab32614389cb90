import { appStore, updateSession } from '../state/app-store.ts';
import { showProposal } from './show-proposal.ts';

/** Puts one of two compared proposals on the board, so that it is one of them that is drawn in. */
export function showComparedSide(): void {
  const { comparison, shownProposalId } = appStore.getState().session;
  if (!comparison || comparison.map === 'one') return;
  const { a, b } = comparison;
  if (shownProposalId !== a && shownProposalId !== b) showProposal(b);
}

/** Takes a proposal that is put on the board into the comparison on the map, in the place of B. */
export function compareWhatIsShown(): void {
  const { comparison, shownProposalId } = appStore.getState().session;
  if (!comparison || comparison.map === 'one') return;
  if (shownProposalId === comparison.a || shownProposalId === comparison.b) return;
  updateSession({ comparison: { ...comparison, b: shownProposalId } });
}
