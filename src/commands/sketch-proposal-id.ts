import type { ProposalId } from '../domain/ids.ts';
import { openProposals } from '../domain/proposals-in-order.ts';
import { appStore } from '../state/app-store.ts';

/**
 * The proposal a new sketch goes into: the one shown, also where a lock will refuse it, else the
 * first that can be sketched in; null where there is none.
 */
export function sketchProposalId(): ProposalId | null {
  const { document, session } = appStore.getState();
  const { proposals } = document.plan;
  if (session.shownProposalId !== null && proposals[session.shownProposalId]) {
    return session.shownProposalId;
  }
  const open = openProposals(document.plan);
  return (open.find(({ locked }) => !locked) ?? open[0])?.id ?? null;
}
