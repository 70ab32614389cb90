import { appStore, updateSession } from '../state/app-store.ts';
import type { Staging } from '../state/session.ts';
import { refuseLocked } from './refuse-locked.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';

/**
 * Shows the gesture in hand on the map and in the numbers, without touching the plan. What a lock
 * keeps from being changed is not even begun.
 */
export function stageGesture(staging: Staging | null): void {
  const { session } = appStore.getState();
  if (session.staging === null && (staging === null || isLocked(staging))) return;
  // Numbers are typed for one corner: with the next one begins a new one.
  const isSameCorner = staging?.placed.length === session.staging?.placed.length;
  const typed = isSameCorner ? session.typed : null;
  updateSession({ staging, typed, gesture: session.gesture + 1 });
}

function isLocked({ measureId, others }: Staging): boolean {
  if (measureId !== null) {
    return refuseLocked([measureId, ...(others ?? []).map((other) => other.measureId)]);
  }
  const proposalId = sketchProposalId();
  return proposalId !== null && refuseLocked(proposalId);
}
