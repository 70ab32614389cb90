import type { AnswerRefusal } from './coverage.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import type { ZoneId } from './ids.ts';
import type { LngLat, LngLatBounds } from '../geo/lng-lat.ts';

/** People out of reach who live together: a place one would point at on the map. */
export interface GapPlace {
  /** The same for the same place from one answer to the next. */
  readonly id: string;
  readonly residentsWithout: number;
  /** The layers know only part of a zone here: fewer may be without, never more. */
  readonly isAtMost: boolean;
  readonly centre: LngLat;
  readonly bounds: LngLatBounds;
  readonly outline: GeoJSON.MultiPolygon;
  /** Half of them are no farther from the nearest target; null: farther than the answer's limit. */
  readonly medianMeters: number | null;
  /** Where they live, the zone with most of them first. */
  readonly zoneIds: readonly ZoneId[];
}

/** One zone's people without, as the board has them. */
export interface GapZone {
  readonly zoneId: ZoneId;
  readonly residents: number;
  readonly residentsWithout: number;
  /** The layers know only part of it: fewer may be without, never more. */
  readonly isAtMost: boolean;
}

/**
 * Distance to the nearest target on one class of ground: index of the class of
 * `distanceClassLimitsMeters`, or where the targets are not known.
 */
export interface SurfacePart {
  readonly distanceClass: number | 'unknown';
  readonly geometry: GeoJSON.MultiPolygon;
}

/** Where people are without, for a question and the proposal shown. */
export interface GapsAnswer {
  readonly question: CoverageQuestion;
  readonly planVersion: number;
  /** Why there is no answer; everything below is empty then. */
  readonly refused: AnswerRefusal | null;
  /** People counted in known zones, and those of them without: the board's own sums. */
  readonly residents: number;
  readonly residentsWithout: number;
  /** Some zone is known in part only: fewer may be without, never more. */
  readonly isAtMost: boolean;
  /** The one with the most people first. */
  readonly places: readonly GapPlace[];
  /** People without who live in none of the places listed. */
  readonly residentsElsewhere: number;
  /** The one with the most people without first. */
  readonly zones: readonly GapZone[];
  /** Zones whose targets are not known: neither with nor without. */
  readonly unknownZones: readonly GapZone[];
  readonly surface: readonly SurfacePart[];
  readonly squareMeters: number;
  /** Points that stand for homes are so far apart; metres. */
  readonly spacingMeters: number;
  /** Nothing farther was looked for; metres. */
  readonly limitMeters: number;
}
