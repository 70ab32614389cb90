import { booleanPointInPolygon } from '@turf/turf';
import type { Contribution, ContributionKind } from '../../../src/domain/contribution.ts';
import type { ZoneId } from '../../../src/domain/ids.ts';
import type { Zone } from '../../../src/domain/loaded-workspace.ts';

/** How many there are of a kind in a zone; `none`: those on no zone. */
export type TurfCounts = ReadonlyMap<`${ZoneId | 'none'} ${ContributionKind}`, number>;

/** Turf as one would write it: for each that was not taken back every zone is asked in turn. */
export function turfCounts(
  contributions: readonly Contribution[],
  zones: readonly Zone[],
): TurfCounts {
  const counts = new Map<`${ZoneId | 'none'} ${ContributionKind}`, number>();
  for (const { state, about, kind } of contributions) {
    if (state === 'withdrawn') continue;
    if (about.type !== 'place') throw new Error(`Places are counted, not ${about.type}`);
    const [lng, lat] = about.at;
    const zone = zones.find(({ geometry }) => booleanPointInPolygon([lng, lat], geometry));
    const cell = `${zone?.id ?? 'none'} ${kind}` as const;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}
