import { openProposals } from '../domain/proposals-in-order.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { showProposal } from './show-proposal.ts';

/** Shows the next proposal in the order, or the one before; today stands before the first. */
export function stepProposal(by: 1 | -1): void {
  const { document, session } = appStore.getState();
  const proposals = openProposals(document.plan);
  const ids = [null, ...proposals.map(({ id }) => id)];
  const at = Math.max(0, ids.indexOf(session.shownProposalId));
  const id = ids[(at + by + ids.length) % ids.length];
  showProposal(id);
  const name = proposals.find((proposal) => proposal.id === id)?.name;
  if (name === undefined) announce('announce.todayShown');
  else announce('announce.proposalShown', { name });
}
