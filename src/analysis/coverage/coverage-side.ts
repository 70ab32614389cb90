import {
  distanceClassLimitsMeters,
  type CoverageSide,
  type CoverageSideName,
  type ResidentsByClass,
  type ZoneCoverage,
} from '../../domain/coverage.ts';
import type { ResidentsCount } from './residents-count.ts';
import type { TwoSidedCover } from './two-sided-cover.ts';

/** What the numbers of one side are put together from. */
export interface SideSources {
  readonly zones: TwoSidedCover;
  readonly residents: ResidentsCount;
  readonly questionMeters: number;
  readonly knownShares: Float64Array;
}

/** One side of the comparison: per zone, and summed over the zones that have an answer. */
export function coverageSide(sources: SideSources, side: CoverageSideName): CoverageSide {
  const { zones, residents, questionMeters, knownShares } = sources;
  const coveredAreas = side === 'today' ? zones.today() : zones.proposal();
  const coveredResidents = residents.within(questionMeters, side);
  const limits = distanceClassLimitsMeters.map((limit) => residents.within(limit, side));
  const all: ZoneCoverage[] = [];
  for (let zone = 0; zone < knownShares.length; zone++) {
    const refused = zones.refusedParts.get(zone) ?? null;
    const area = refused === null ? zones.partAreas[zone] : 0;
    const covered = refused === null ? coveredAreas[zone] : 0;
    all.push({
      areaSquareMeters: area,
      coveredSquareMeters: Math.max(0, Math.min(area, covered)),
      residents: residents.perZone[zone],
      coveredResidents: coveredResidents[zone],
      residentsByClass: classes(
        limits.map((within) => within[zone]),
        residents.perZone[zone],
      ),
      knownShare: knownShares[zone],
      distances: null,
      refused,
    });
  }
  return { zones: all, total: totalOf(all) };
}

/** Residents between one limit and the next, and beyond the last. */
function classes(within: readonly number[], all: number): ResidentsByClass {
  const steps = [0, ...within, all];
  const [first, second, third, beyond] = steps
    .slice(1)
    .map((value, index) => Math.max(0, value - steps[index]));
  return [first, second, third, beyond];
}

function totalOf(zones: readonly ZoneCoverage[]): ZoneCoverage {
  const counted = zones.filter((zone) => zone.knownShare > 0 && zone.refused === null);
  const sum = (value: (zone: ZoneCoverage) => number): number =>
    counted.reduce((total, zone) => total + value(zone), 0);
  const areaSquareMeters = sum((zone) => zone.areaSquareMeters);
  return {
    areaSquareMeters,
    coveredSquareMeters: sum((zone) => zone.coveredSquareMeters),
    residents: sum((zone) => zone.residents),
    coveredResidents: sum((zone) => zone.coveredResidents),
    residentsByClass: [
      sum((zone) => zone.residentsByClass[0]),
      sum((zone) => zone.residentsByClass[1]),
      sum((zone) => zone.residentsByClass[2]),
      sum((zone) => zone.residentsByClass[3]),
    ],
    // Every zone known whole must give 1 exactly, which a quotient of sums need not.
    knownShare: counted.every((zone) => zone.knownShare === 1)
      ? Math.sign(counted.length)
      : sum((zone) => zone.knownShare * zone.areaSquareMeters) / areaSquareMeters,
    distances: null,
    refused: null,
  };
}
