import type { ProposalId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { updateVisit } from './update-visit.ts';

/** Lays a proposal over today on the map, to be swiped between; null: shows today alone again. */
export function compareWithToday(id: ProposalId | null): void {
  const isOpen = appStore.getState().session.comparison !== null;
  if (id === null) {
    updateSession({ comparison: null, shownProposalId: null });
    if (isOpen) announce('near.compareEnded');
    return;
  }
  updateSession({
    comparison: { a: null, b: id, map: 'swipe', divider: 0.5 },
    shownProposalId: id,
  });
  updateVisit({ picking: null });
  announce('announce.comparisonMap.swipe');
}

/** Takes a proposal that is looked at into the comparison with today, in the place of the other. */
export function followLookedAt(): void {
  const { comparison, shownProposalId } = appStore.getState().session;
  if (!comparison || shownProposalId === comparison.a || shownProposalId === comparison.b) return;
  updateSession({ comparison: { ...comparison, b: shownProposalId } });
}
