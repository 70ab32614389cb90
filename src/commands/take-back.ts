import type { ContributionId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import type { OwnContribution } from '../state/resident-session.ts';
import { announce } from './announce.ts';
import { changeBox } from './keep-said.ts';

/**
 * Takes back what was said here: what never left the device is gone from it, what was sent is taken
 * back with the next parcel. Refused: `not-said-here`.
 */
export async function takeBack(id: ContributionId): Promise<Outcome> {
  const own = ownOf(id);
  if (!own) return { ok: false, reason: 'not-said-here' };
  if (!own.wasEverSent) return forgetSaid(id);
  announce('say.takenBack');
  return changeBox({ put: [{ ...own, sentAt: null, isWithdrawn: true }] });
}

/** Leaves standing after all what is taken back and not told yet: it goes with the next parcel. */
export async function keepAfterAll(id: ContributionId): Promise<Outcome> {
  const own = ownOf(id);
  if (!own) return { ok: false, reason: 'not-said-here' };
  announce('say.keptAfterAll');
  return changeBox({ put: [{ ...own, sentAt: null, isWithdrawn: false }] });
}

/** Removes from this device, and from nowhere else. */
export async function forgetSaid(id: ContributionId): Promise<Outcome> {
  announce('say.deleted');
  return changeBox({ remove: [id] });
}

function ownOf(id: ContributionId): OwnContribution | null {
  const { own } = appStore.getState().session.resident;
  return own.find(({ contribution }) => contribution.id === id) ?? null;
}
