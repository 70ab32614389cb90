import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { CoverageTarget } from '../../domain/coverage.ts';
import type { MeasureGeometry } from '../../domain/measure.ts';
import type { SketchedWay } from '../../domain/sketched-way.ts';

/** One question about one state of the plan and of the gesture in hand. */
export interface CoverageRequest {
  readonly question: CoverageQuestion;
  readonly planVersion: number;
  readonly gesture: number;
  /** What the proposal adds to today: see `targetsForQuestion`. Order does not matter. */
  readonly targets: readonly CoverageTarget[];
  /** The target under the hand: replaces the one with its id, or joins the others. */
  readonly staged: CoverageTarget | null;
  /** Crossings, paths and closures of the proposal; no straight reach depends on them. */
  readonly ways: readonly SketchedWay[];
  /** The way under the hand: replaces the one with its id, or joins the others. */
  readonly stagedWay: SketchedWay | null;
  /** A shape whose reach alone is asked for, WGS 84. */
  readonly shape: MeasureGeometry | null;
}
