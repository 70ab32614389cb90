import type { CoverageQuestion } from './coverage-question.ts';
import type { MeasureId, ZoneId } from './ids.ts';
import type { MeasureGeometry } from './measure.ts';

/** Upper limits of the distance classes in metres; the last class is everything farther. */
export const distanceClassLimitsMeters = [200, 300, 500] as const;

/** Residents within 200 m, 200–300 m, 300–500 m, and farther than 500 m. */
export type ResidentsByClass = readonly [number, number, number, number];

/** The answer for one zone, or for all zones together. Residents are estimates, not integers. */
export interface ZoneCoverage {
  readonly areaSquareMeters: number;
  readonly coveredSquareMeters: number;
  readonly residents: number;
  readonly coveredResidents: number;
  readonly residentsByClass: ResidentsByClass;
  /**
   * How much of the zone's surroundings the target layers know: the share (0–1) of its area in
   * which every target within reach would be known, as a mean over the layers that are asked.
   * 0: no layer knows, never drawn or counted as zero. 1: all know. Between: a lower bound.
   */
  readonly knownShare: number;
  /** Why the zone has no answer (for example invalid geometry); null when it has one. */
  readonly refused: string | null;
}

/** One side of the comparison: per zone in the order of the zone set, and in total. */
export interface CoverageSide {
  readonly zones: readonly ZoneCoverage[];
  /** Sums over the zones that are known (`knownShare` > 0) and not refused. */
  readonly total: ZoneCoverage;
}

/** Residents and area within the question's distance of one shape alone. */
export interface ShapeReach {
  readonly residents: number;
  readonly areaSquareMeters: number;
}

/** The answer to one question for today and for the proposal shown. */
export interface CoverageAnswer {
  readonly question: CoverageQuestion;
  /** The plan, and the state of the gesture in hand, that this answers. */
  readonly planVersion: number;
  readonly gesture: number;
  readonly zoneIds: readonly ZoneId[];
  readonly today: CoverageSide;
  readonly proposal: CoverageSide;
  readonly targetsToday: number;
  readonly targetsProposal: number;
  /** Reach of the shape under the hand, or of the selected measure; null when there is none. */
  readonly shapeReach: ShapeReach | null;
  /** Residents who live in no zone, or in a cell with no place; in no number above. */
  readonly residentsOutsideZones: number;
  /** Targets that could not be counted, with the reason. */
  readonly refusedTargets: readonly RefusedTarget[];
}

/** A target left out of the answer, so that nobody takes its part for nothing. */
export interface RefusedTarget {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** A shape of the proposal that counts, as the analysis sees it. */
export interface CoverageTarget {
  readonly id: MeasureId;
  readonly geometry: MeasureGeometry;
  /** What the evidence calls it; absent: nothing. */
  readonly name?: string;
}

/** Which side of the comparison a number stands on. */
export type CoverageSideName = 'today' | 'proposal';

/** One home (a grid cell's part of a zone) behind a number. */
export interface EvidenceRow {
  readonly homeId: string;
  readonly centre: readonly [lng: number, lat: number];
  readonly residents: number;
  readonly coveredResidents: number;
  /** Name and id of the nearest target by straight line from the home's middle; null if none. */
  readonly nearest: {
    readonly id: string;
    readonly name: string;
    readonly distanceMeters: number;
  } | null;
}

/** What one zone's number is made of. */
export interface Evidence {
  readonly zoneId: ZoneId;
  readonly side: CoverageSideName;
  readonly rows: readonly EvidenceRow[];
  /** Residents of the zone that lie in cells only partly inside it or partly in water. */
  readonly splitResidents: number;
}
