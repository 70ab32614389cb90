import type { LocalShape } from '../../analysis/coverage/local-shape.ts';
import type { PolygonSet } from '../../analysis/coverage/engine/polygon-set.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';

/** A shape of a target in metres of a plane. */
export interface TargetPart {
  /** Place of the target in the list. */
  readonly target: number;
  readonly shape: LocalShape;
}

/** What is within the distance of the targets around one group of zones. */
export interface ReachModel {
  /** m² of each part that is within reach, NaN for a part that cannot be measured. */
  readonly coveredAreas: (parts: PolygonSet) => Float64Array;
  /** Which points (x, y pairs) are within reach, 1 or 0 each; exactly at the distance is. */
  readonly reachedPoints: (points: Float64Array) => Uint8Array;
  /**
   * How far each point is from the nearest target, in metres of this reach; infinite beyond the
   * distance that is looked to. The same points are reached as `reachedPoints` says.
   */
  readonly pointMeters: (points: Float64Array) => Float64Array;
  /** Areas are estimated, since this reach is known for points only. */
  readonly areasAreEstimated: boolean;
  /** Targets that could not be used, and why. */
  readonly refused: ReadonlyMap<number, string>;
}

/** Makes the reach of targets on a plane; distances are looked for somewhat farther. */
export type MakeReach = (
  plane: LocalPlane,
  parts: readonly TargetPart[],
  distanceMeters: number,
  lookMeters: number,
) => ReachModel;
