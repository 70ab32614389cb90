import type { AnswerRefusal } from './coverage.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import type { ZoneId } from './ids.ts';
import type { MeasureGeometry } from './measure.ts';
import type { MeasureKindId } from './measure-kind.ts';
import type { LngLat } from '../geo/lng-lat.ts';

/** One place where a new target would reach people who are without. */
export interface BestSpot {
  readonly position: LngLat;
  /** What would be drawn there: the point, or an area of the least size that counts. */
  readonly geometry: MeasureGeometry;
  /** People it adds to the spots before it, and all of them together, as the board counts. */
  readonly gained: number;
  readonly gainedTogether: number;
  readonly zoneId: ZoneId | null;
}

/**
 * Why no spots can be offered. `no-kind`: nothing that can be drawn as a spot counts for the
 * question. `too-large`: what counts is larger than a spot. `nobody-without`: all who are counted are within reach. `unknown-everywhere`: the
 * targets are known nowhere.
 */
export type SpotsRefusal =
  | AnswerRefusal
  | 'no-kind'
  | 'too-large'
  | 'nobody-without'
  | 'unknown-everywhere';

/** The spots that reach the most people who are without, today and in the proposal shown. */
export interface BestSpotsAnswer {
  readonly question: CoverageQuestion;
  readonly planVersion: number;
  readonly refused: SpotsRefusal | null;
  /** Kind of measure that a spot would be. */
  readonly kind: MeasureKindId | null;
  readonly spots: readonly BestSpot[];
  /** `exact`: no other choice among the positions tried reaches more people. */
  readonly method: 'exact' | 'greedy';
  /** How near the choice is to what cannot be passed, 0–1; 1 where it is exact. */
  readonly shareOfLimit: number;
  readonly positionsTried: number;
  readonly positionSpacingMeters: number;
  readonly homeSpacingMeters: number;
}
