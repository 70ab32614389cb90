import { sharedAreaSquareMeters } from '../geo/shared-area.ts';
import type { ZoneId } from './ids.ts';
import type { Zone } from './loaded-workspace.ts';

/** Ground that changed hands, in square metres, below which two zones were not drawn together. */
const leastSquareMeters = 1;

/**
 * The zones that have to get their own outlines back with these, so that no gap and no overlap is
 * left: those that took ground from one another, and so on from zone to zone.
 */
export function zonesRedrawnTogether(
  ids: readonly ZoneId[],
  zones: readonly Zone[],
): readonly ZoneId[] {
  const redrawn = zones.filter(({ official }) => official !== undefined);
  const found = new Set(ids);
  const waiting = redrawn.filter(({ id }) => found.has(id));
  for (let zone = waiting.pop(); zone; zone = waiting.pop()) {
    for (const other of redrawn) {
      if (found.has(other.id) || !haveTraded(zone, other)) continue;
      found.add(other.id);
      waiting.push(other);
    }
  }
  return redrawn.filter(({ id }) => found.has(id)).map(({ id }) => id);
}

function haveTraded(a: Zone, b: Zone): boolean {
  return hasTaken(a, b) || hasTaken(b, a);
}

/** Whether a zone as it is drawn covers ground that another has by its own outline. */
function hasTaken(taker: Zone, { geometry, official }: Zone): boolean {
  return sharedAreaSquareMeters(taker.geometry, official ?? geometry) > leastSquareMeters;
}
