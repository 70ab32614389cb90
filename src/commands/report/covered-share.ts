import type { ZoneCoverage } from '../../domain/coverage.ts';

/** Share of the people that are reached; null where nothing is known or nobody lives. */
export function coveredShare({
  residents,
  coveredResidents,
  knownShare,
  refused,
}: ZoneCoverage): number | null {
  const isKnown = refused === null && knownShare > 0;
  return isKnown && residents > 0 ? coveredResidents / residents : null;
}
