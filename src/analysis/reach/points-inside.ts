import { boundsOf } from '../../geo/bounds.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import type { PointIndex } from '../../geo/point-index.ts';
import type { AskedTarget } from '../coverage/asked-targets.ts';
import type { MeterPoints } from './reach-meter.ts';

/** The points that lie inside an area of these targets, each with the number of the first. */
export function pointsInside(
  targets: readonly AskedTarget[],
  { xs, ys }: MeterPoints,
  index: PointIndex,
): ReadonlyMap<number, number> {
  const inside = new Map<number, number>();
  for (const [target, { shapes }] of targets.entries()) {
    for (const { type, rings } of shapes) {
      if (type !== 'area') continue;
      index.eachIn(boundsOf(rings), (point) => {
        if (!inside.has(point) && pointInRings(xs[point], ys[point], rings)) {
          inside.set(point, target);
        }
      });
    }
  }
  return inside;
}

/** Writes the numbers of the targets that points lie inside. */
export function writeInside(inside: ReadonlyMap<number, number>, into: Int32Array): void {
  for (const [point, target] of inside) into[point] = target;
}
