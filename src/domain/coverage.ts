import type { CoverageQuestion } from './coverage-question.ts';
import type { MeasureId, ZoneId } from './ids.ts';
import type { MeasureGeometry } from './measure.ts';
import type { SpreadReport } from './spread-report.ts';
import type { TargetAccess } from './target-access.ts';

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
  /** How far the residents are from the nearest target; null where nobody is counted. */
  readonly distances: DistanceSummary | null;
  /** Why the zone has no answer (for example invalid geometry); null when it has one. */
  readonly refused: string | null;
}

/**
 * How far people are from the nearest target under the question's reach. Distances are looked for
 * up to a limit; people farther away, or with no way at all, are counted and not averaged.
 */
export interface DistanceSummary {
  /** Over the residents with a known distance, metres; null when there are none. */
  readonly meanMeters: number | null;
  /** Half of all residents are no farther, metres; null when that half has no known distance. */
  readonly medianMeters: number | null;
  readonly beyondResidents: number;
  readonly limitMeters: number;
}

/** What was estimated, assumed or left out of an answer; said beside its numbers. */
export interface ReachNotes {
  /** Points that stand for homes and land, and how far apart they are; null: exact. */
  readonly samples: { readonly count: number; readonly spacingMeters: number } | null;
  /** Residents joined to no path; counted as not reached. */
  readonly unjoinedResidents: number;
  /** Targets entered where a path crosses their border, because no entrance is known. */
  readonly estimatedEntrances: number;
  readonly knownEntrances: number;
  /** Crossings of barriers: that open a way, and that open nothing. */
  readonly crossingsOpen: number;
  readonly crossingsUnused: number;
  /** Targets left out because their opening hours or who may enter are not known. */
  readonly targetsUnknown: number;
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
  /** Crossings, paths and closures of the proposal that count under the question's reach. */
  readonly waysProposal: number;
  /** Reach of the shape under the hand, or of the selected measure; null when there is none. */
  readonly shapeReach: ShapeReach | null;
  /** Residents who live in no zone, or in a cell with no place; in no number above. */
  readonly residentsOutsideZones: number;
  readonly notes: ReachNotes;
  /** How the totals of zones were spread over homes; absent or null: people were counted there. */
  readonly spread?: SpreadReport | null;
  /** Why the question has no answer here (for example `no-network`); null when it has one. */
  readonly refused: AnswerRefusal | null;
  /** Targets that could not be counted, with the reason. */
  readonly refusedTargets: readonly RefusedTarget[];
}

/**
 * Why a whole question cannot be answered here; no number is shown then, least of all zero.
 * `no-network`: no path network is open. `no-barriers`: no barrier of the kinds asked for is known.
 * `not-counted-here`: the workspace does not know the group that is to be counted.
 */
export type AnswerRefusal = 'no-network' | 'no-barriers' | 'not-counted-here';

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
  /** Who may enter and when; absent: not known. */
  readonly access?: TargetAccess;
}

/** Which side of the comparison a number stands on. */
export type CoverageSideName = 'today' | 'proposal';

/** One home (a grid cell's part of a zone) behind a number. */
export interface EvidenceRow {
  readonly homeId: string;
  readonly zoneId: ZoneId;
  readonly centre: readonly [lng: number, lat: number];
  readonly residents: number;
  readonly coveredResidents: number;
  /**
   * The nearest target under the question's reach, from the home's middle; null if none. The way
   * ends at `entrance`; `isEstimated` where the entrance is a guess (a path crosses the border).
   */
  readonly nearest: {
    readonly id: string;
    readonly name: string;
    readonly distanceMeters: number;
    readonly entrance: readonly [lng: number, lat: number];
    readonly isEstimated: boolean;
    /** The way there, WGS 84; straight for straight reach. */
    readonly route: GeoJSON.LineString;
  } | null;
}

/** What a number is made of: one zone's, or that of all zones together. */
export interface Evidence {
  /** null: all zones that are counted in the total. */
  readonly zoneId: ZoneId | null;
  readonly side: CoverageSideName;
  readonly rows: readonly EvidenceRow[];
  /** Residents that lie in cells only partly inside their zone or partly in water. */
  readonly splitResidents: number;
}
