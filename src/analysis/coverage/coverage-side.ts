import {
  distanceClassLimitsMeters,
  type CoverageSide,
  type CoverageSideName,
  type ResidentsByClass,
  type ZoneCoverage,
} from '../../domain/coverage.ts';
import type { SideDistances } from './distance-count.ts';
import type { QuestionCount } from './question-count.ts';
import type { TwoSidedCover } from './two-sided-cover.ts';

/** What the numbers of one side are put together from. */
export interface SideSources {
  /** Straight reach over the zones. */
  readonly zones: TwoSidedCover;
  readonly count: QuestionCount;
  readonly questionMeters: number;
  /** How much of each zone's surroundings is known. */
  readonly shares: Float64Array;
  /** 1 for the zones that the total is of. */
  readonly counted: Uint8Array;
}

/** One side of the comparison: per zone, and summed over the zones that have an answer. */
export function coverageSide(
  sources: SideSources,
  side: CoverageSideName,
  isHasty: boolean,
): CoverageSide {
  const { zones, count, questionMeters, shares, counted } = sources;
  const straight = side === 'today' ? zones.today() : zones.proposal();
  const coveredAreas = count.coveredAreas(side, straight);
  const coveredResidents = count.within(questionMeters, side);
  const limits = distanceClassLimitsMeters.map((limit) => count.within(limit, side));
  const distances = count.distances(side, counted, isHasty);
  const all: ZoneCoverage[] = [];
  for (let zone = 0; zone < shares.length; zone++) {
    const refused = zones.refusedParts.get(zone) ?? null;
    const area = refused === null ? zones.partAreas[zone] : 0;
    const covered = refused === null ? coveredAreas[zone] : 0;
    all.push({
      areaSquareMeters: area,
      coveredSquareMeters: Math.max(0, Math.min(area, covered)),
      residents: count.perZone[zone],
      coveredResidents: coveredResidents[zone],
      residentsByClass: classes(
        limits.map((within) => within[zone]),
        count.perZone[zone],
      ),
      knownShare: shares[zone],
      distances: distances?.zones[zone] ?? null,
      refused,
    });
  }
  return { zones: all, total: totalOf(all, distances) };
}

/** The side of a question that has no answer: nothing is known of any zone, nothing counted. */
export function refusedSide(areas: Float64Array): CoverageSide {
  const none: ZoneCoverage = {
    areaSquareMeters: 0,
    coveredSquareMeters: 0,
    residents: 0,
    coveredResidents: 0,
    residentsByClass: [0, 0, 0, 0],
    knownShare: 0,
    distances: null,
    refused: null,
  };
  return { zones: Array.from(areas, () => none), total: none };
}

/** Residents between one limit and the next, and beyond the last. */
function classes(within: readonly number[], all: number): ResidentsByClass {
  const steps = [0, ...within, all];
  const [first, second, third, beyond] = steps
    .slice(1)
    .map((value, index) => Math.max(0, value - steps[index]));
  return [first, second, third, beyond];
}

function totalOf(zones: readonly ZoneCoverage[], distances: SideDistances | null): ZoneCoverage {
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
    distances: distances?.total ?? null,
    refused: null,
  };
}
