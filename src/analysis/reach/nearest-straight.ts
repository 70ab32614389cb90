import { boundsOf } from '../../geo/bounds.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import type { AskedTarget } from '../coverage/asked-targets.ts';
import type { PointIndex } from '../../geo/point-index.ts';
import type { MeterPoints } from './reach-meter.ts';
import { ShapeSegments } from './shape-segments.ts';

/** Distances of points, and the number of what each is measured to. */
export interface PointDistances {
  readonly meters: Float64Array;
  readonly nearest: Int32Array;
}

/**
 * Straight distances from points to the nearest of many targets; 0 inside an area, Infinity (and
 * -1) where none is within the limit. Of targets equally near, the first.
 */
export function nearestStraight(
  points: MeterPoints,
  index: PointIndex,
  targets: readonly AskedTarget[],
  limitMeters: number,
): PointDistances {
  const { count, xs, ys } = points;
  const meters = new Float64Array(count).fill(Infinity);
  const nearest = new Int32Array(count).fill(-1);
  const segments = new ShapeSegments(targets, limitMeters);
  for (let point = 0; point < count; point++) {
    const found = segments.nearestTo(xs[point], ys[point]);
    meters[point] = found.meters;
    nearest[point] = found.target;
  }
  for (const [target, { shapes }] of targets.entries()) {
    for (const { type, rings } of shapes) {
      if (type !== 'area') continue;
      index.eachIn(boundsOf(rings), (point) => {
        if (meters[point] === 0 && nearest[point] <= target) return;
        if (!pointInRings(xs[point], ys[point], rings)) return;
        meters[point] = 0;
        nearest[point] = target;
      });
    }
  }
  return { meters, nearest };
}
