import type { Zone } from '../domain/loaded-workspace.ts';
import { liesInArea } from '../geo/lies-in-area.ts';
import type { LngLat } from '../geo/lng-lat.ts';

/** The zone that a position lies in; null: in none of them. */
export function zoneAround(at: LngLat, zones: readonly Zone[]): Zone | null {
  const point = { type: 'Point' as const, coordinates: [at[0], at[1]] };
  return zones.find(({ geometry }) => liesInArea(point, geometry)) ?? null;
}
