import {
  distanceClassLimitsMeters,
  type CoverageSide,
  type CoverageSideName,
  type DistanceSummary,
  type ResidentsByClass,
  type ZoneCoverage,
} from '../../domain/coverage.ts';
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

/**
 * One side of the comparison, answer after answer. A zone whose numbers did not change keeps its
 * identity, and so does the whole side: while a hand moves, only few zones are written anew.
 */
export class AnsweredSide {
  private last: CoverageSide = { zones: [], total: noNumbers };
  private seen: ZoneNumbers | null = null;

  constructor(private readonly name: CoverageSideName) {}

  /**
   * Per zone, and summed over the zones that have an answer. Zones with the numbers that `other`,
   * just answered, has for them are that side's own.
   */
  of(sources: SideSources, isHasty: boolean, other?: AnsweredSide): CoverageSide {
    const now = this.numbers(sources, isHasty);
    const seen = this.seen && isOfOneKind(this.seen, now) ? this.seen : null;
    const theirs = other?.seen && isOfOneKind(other.seen, now) ? other.seen : null;
    const before = this.last.zones;
    let isSame = seen !== null;
    const zones: ZoneCoverage[] = [];
    for (let zone = 0; zone < now.shares.length; zone++) {
      if (other && theirs && isSameIn(zone, theirs, now)) zones.push(other.last.zones[zone]);
      else if (seen && isSameIn(zone, seen, now)) zones.push(before[zone]);
      else zones.push(zoneCoverage(zone, now, sources.zones.refusedParts.get(zone) ?? null));
      if (zones[zone] !== before[zone]) isSame = false;
    }
    if (!isSame || this.seen?.totalDistances !== now.totalDistances) {
      this.last = { zones, total: totalOf(now) };
    }
    // The engine goes on writing into its own array.
    this.seen = { ...now, coveredAreas: now.coveredAreas.slice() };
    return this.last;
  }

  private numbers(sources: SideSources, isHasty: boolean): ZoneNumbers {
    const { zones, count, questionMeters, shares, counted } = sources;
    const straight = this.name === 'today' ? zones.today() : zones.proposal();
    const distances = count.distances(this.name, counted, isHasty);
    return {
      areas: zones.partAreas,
      coveredAreas: count.coveredAreas(this.name, straight),
      residents: count.perZone,
      coveredResidents: count.within(questionMeters, this.name),
      withinLimits: distanceClassLimitsMeters.map((limit) => count.within(limit, this.name)),
      shares,
      counted,
      distances: distances?.zones ?? null,
      totalDistances: distances?.total ?? null,
    };
  }
}

/** What a side is put together from, each by zone. */
interface ZoneNumbers {
  readonly areas: Float64Array;
  readonly coveredAreas: Float64Array;
  readonly residents: Float64Array;
  readonly coveredResidents: Float64Array;
  /** Residents within each limit of the distance classes. */
  readonly withinLimits: readonly Float64Array[];
  readonly shares: Float64Array;
  readonly counted: Uint8Array;
  readonly distances: readonly (DistanceSummary | null)[] | null;
  readonly totalDistances: DistanceSummary | null;
}

/** Whether two answers are about the same zones and people, so that they can be compared. */
function isOfOneKind(seen: ZoneNumbers, now: ZoneNumbers): boolean {
  return (
    seen.areas === now.areas &&
    seen.residents === now.residents &&
    seen.shares === now.shares &&
    seen.counted === now.counted
  );
}

function isSameIn(zone: number, seen: ZoneNumbers, now: ZoneNumbers): boolean {
  if (seen.coveredAreas[zone] !== now.coveredAreas[zone]) return false;
  if (seen.coveredResidents[zone] !== now.coveredResidents[zone]) return false;
  for (let at = 0; at < now.withinLimits.length; at++) {
    if (seen.withinLimits[at][zone] !== now.withinLimits[at][zone]) return false;
  }
  return seen.distances?.[zone] === now.distances?.[zone];
}

function zoneCoverage(zone: number, now: ZoneNumbers, refused: string | null): ZoneCoverage {
  const area = refused === null ? now.areas[zone] : 0;
  const covered = refused === null ? now.coveredAreas[zone] : 0;
  const within = now.withinLimits.map((limit) => limit[zone]);
  return {
    areaSquareMeters: area,
    coveredSquareMeters: Math.max(0, Math.min(area, covered)),
    residents: now.residents[zone],
    coveredResidents: now.coveredResidents[zone],
    residentsByClass: classes(within, now.residents[zone]),
    knownShare: now.shares[zone],
    distances: now.distances?.[zone] ?? null,
    refused,
  };
}

const noNumbers: ZoneCoverage = {
  areaSquareMeters: 0,
  coveredSquareMeters: 0,
  residents: 0,
  coveredResidents: 0,
  residentsByClass: [0, 0, 0, 0],
  knownShare: 0,
  distances: null,
  refused: null,
};

/** The side of a question that has no answer: nothing is known of any zone, nothing counted. */
export function refusedSide(areas: Float64Array): CoverageSide {
  return { zones: Array.from(areas, () => noNumbers), total: noNumbers };
}

/** Residents between one limit and the next, and beyond the last. */
function classes(within: readonly number[], all: number): ResidentsByClass {
  const steps = [0, ...within, all];
  const [first, second, third, beyond] = steps
    .slice(1)
    .map((value, index) => Math.max(0, value - steps[index]));
  return [first, second, third, beyond];
}

function totalOf(now: ZoneNumbers): ZoneCoverage {
  const { areas, coveredAreas, residents, coveredResidents, withinLimits, shares, counted } = now;
  const sum = (values: Float64Array): number => {
    let all = 0;
    for (let zone = 0; zone < counted.length; zone++) if (counted[zone] === 1) all += values[zone];
    return all;
  };
  const areaSquareMeters = sum(areas);
  const isKnownWhole = shares.every((share, zone) => counted[zone] === 0 || share === 1);
  return {
    areaSquareMeters,
    coveredSquareMeters: Math.max(0, Math.min(areaSquareMeters, sum(coveredAreas))),
    residents: sum(residents),
    coveredResidents: sum(coveredResidents),
    residentsByClass: classes(withinLimits.map(sum), sum(residents)),
    // Every zone known whole must give 1 exactly, which a quotient of sums need not.
    knownShare: isKnownWhole
      ? Math.sign(sum(Float64Array.from(counted)))
      : sum(areas.map((area, zone) => area * shares[zone])) / areaSquareMeters,
    distances: now.totalDistances,
    refused: null,
  };
}
