import type { ZoneCoverage } from './coverage.ts';

/** Whom or what a share is of: those who are counted, or the land. */
export type Counted = 'residents' | 'area';

/** Nothing is known of the zone, or it could not be worked out: it has no number. */
export function isUnknown(coverage: ZoneCoverage): boolean {
  return coverage.refused !== null || coverage.knownShare === 0;
}

/** Part of the zone is outside what the layers know, so its numbers are lower bounds. */
export function isPartlyKnown(coverage: ZoneCoverage): boolean {
  return !isUnknown(coverage) && coverage.knownShare < 0.9995;
}

/** All there is in the zone: residents, or m². */
export function countedAll(coverage: ZoneCoverage, counted: Counted): number {
  return counted === 'residents' ? coverage.residents : coverage.areaSquareMeters;
}

/** What of it is within reach: residents, or m². */
export function countedCovered(coverage: ZoneCoverage, counted: Counted): number {
  return counted === 'residents' ? coverage.coveredResidents : coverage.coveredSquareMeters;
}

/** Share (0–1) within reach; null where it is unknown or there is nobody to count. */
export function zoneShare(coverage: ZoneCoverage, counted: Counted): number | null {
  const all = countedAll(coverage, counted);
  return isUnknown(coverage) || all <= 0 ? null : countedCovered(coverage, counted) / all;
}

/** Whether the share (0–1) is the least it can be. Nobody is above all: a bound of all is all. */
export function isLowerBound(coverage: ZoneCoverage, share: number): boolean {
  return isPartlyKnown(coverage) && share < 1 - 1e-9;
}
