import type { ProposalId } from '../domain/ids.ts';
import { appStore } from '../state/app-store.ts';

/** The proposal a new sketch goes into: the one shown, else the first. */
export function sketchProposalId(): ProposalId | null {
  const { document, session } = appStore.getState();
  const { proposals } = document.plan;
  if (session.shownProposalId !== null && proposals[session.shownProposalId]) {
    return session.shownProposalId;
  }
  const first = Object.values(proposals).toSorted((a, b) => (a.order < b.order ? -1 : 1))[0];
  return first?.id ?? null;
}
