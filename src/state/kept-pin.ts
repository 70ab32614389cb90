import type { WorkspaceId, ZoneId } from '../domain/ids.ts';
import type { LngLat } from '../geo/lng-lat.ts';

/** Where a person says they are: a position, and the zone it stands for where only that was said. */
export interface KeptPin {
  readonly at: LngLat;
  readonly zoneId: ZoneId | null;
}

/** By place. Kept apart from everything else of the app, so that nothing else reads or sends it. */
const storageKey = (id: WorkspaceId): string => `strok.pin.${id}`;

/** The pin that this device keeps for a place; null: none, or nothing that can be read as one. */
export function keptPin(id: WorkspaceId): KeptPin | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(id)) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const { at, zoneId } = { at: null, zoneId: null, ...stored } as Record<string, unknown>;
    if (!Array.isArray(at) || at.length !== 2) return null;
    const [lng, lat] = at as readonly unknown[];
    if (typeof lng !== 'number' || typeof lat !== 'number') return null;
    if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) return null;
    return { at: [lng, lat], zoneId: typeof zoneId === 'string' ? (zoneId as ZoneId) : null };
  } catch {
    return null;
  }
}

/** Keeps the pin on this device alone, or forgets it (null). */
export function keepPin(id: WorkspaceId, pin: KeptPin | null): void {
  try {
    if (pin === null) localStorage.removeItem(storageKey(id));
    else localStorage.setItem(storageKey(id), JSON.stringify(pin));
  } catch {
    // A device that keeps nothing has nothing to forget: the pin then lasts for this visit.
  }
}
