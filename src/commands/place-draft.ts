import type { ZoneId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { innerPoint } from '../geo/inner-point.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { changeDraft } from './change-draft.ts';
import { updateVisit } from './update-visit.ts';
import { zoneAround } from './zone-around.ts';

/** Half a metre: nobody means a place more finely, and a shorter number packs better. */
const decimals = 5;

/**
 * Says that what is being said is about a place, WGS 84: where the map was tapped, or the middle of
 * a zone. With nothing begun it begins. Refused outside the place: `outside-place`.
 */
export function placeDraft(at: LngLat): Outcome {
  const { workspace, resident } = appStore.getState().session;
  if (workspace.status !== 'ready') return { ok: false, reason: 'place-not-read' };
  const [west, south, east, north] = workspace.workspace.workspace.bounds;
  const rounded: LngLat = [rounding(at[0]), rounding(at[1])];
  const [lng, lat] = rounded;
  if (lng < west || lng > east || lat < south || lat > north) {
    announce('say.outsidePlace');
    return { ok: false, reason: 'outside-place' };
  }
  if (!resident.draft) updateVisit({ draft: { kind: null, text: '', about: null, changes: null } });
  changeDraft({ about: { type: 'place', at: rounded } });
  updateVisit({ picking: null });
  const zone = zoneAround(rounded, workspace.workspace.zones);
  if (zone) announce('say.placedIn', { zone: zone.name });
  else announce('say.placed');
  return { ok: true, value: undefined };
}

/** Says that it is about the middle of a zone: the way to a place without a map. */
export function placeDraftInZone(id: ZoneId): Outcome {
  const { workspace } = appStore.getState().session;
  if (workspace.status !== 'ready') return { ok: false, reason: 'place-not-read' };
  const zone = workspace.workspace.zones.find((one) => one.id === id);
  if (!zone) return { ok: false, reason: 'no-zone' };
  return placeDraft(innerPoint(zone.geometry));
}

/** Begins to choose the place by the next tap on the map, or goes back to the dialog without. */
export function pickPlace(isPicking: boolean): void {
  updateVisit({
    picking: isPicking ? 'contribution' : null,
    ...(isPicking ? { isMapOn: true } : {}),
  });
}

function rounding(degrees: number): number {
  return Number(degrees.toFixed(decimals));
}
