import type { Path64, Paths64 } from 'clipper2-ts';
import { boundsOf } from './bounds.ts';

/** Coordinates up to this size keep the products in the clipper exact in ordinary numbers. */
const largestInteger = 2 ** 25;
const finestPerMeter = 10_000;

/** Local metres to the integers that the clipper works with, and back. */
export interface ClipFrame {
  /** Integers per metre: 10,000 for shapes up to 6 km across, over 1,000 up to 60 km. */
  readonly perMeter: number;
  readonly toPaths: (rings: readonly ArrayLike<number>[]) => Paths64;
  /** Closed rings: the first point is repeated at the end. */
  readonly toRings: (paths: Paths64) => Float64Array[];
}

/** A frame around some rings of flat pairs in metres, as fine as their extent allows. */
export function clipFrame(rings: readonly ArrayLike<number>[], marginMeters = 0): ClipFrame {
  const [minX, minY, maxX, maxY] = boundsOf(rings);
  const originX = maxX >= minX ? Math.round((minX + maxX) / 2) : 0;
  const originY = maxY >= minY ? Math.round((minY + maxY) / 2) : 0;
  const reach = Math.max(1, maxX - originX + 1, maxY - originY + 1) + marginMeters;
  const perMeter = Math.min(finestPerMeter, Math.floor(largestInteger / reach) || 1);
  return {
    perMeter,
    toPaths: (input) => input.map(toPath),
    toRings: (paths) => paths.map(toRing),
  };

  function toPath(ring: ArrayLike<number>): Path64 {
    const path: Path64 = [];
    for (let at = 0; at + 1 < ring.length; at += 2) {
      path.push({
        x: Math.round((ring[at] - originX) * perMeter),
        y: Math.round((ring[at + 1] - originY) * perMeter),
      });
    }
    return path;
  }

  function toRing(path: Path64): Float64Array {
    const ring = new Float64Array(path.length * 2 + 2);
    for (let index = 0; index <= path.length; index++) {
      const point = path[index === path.length ? 0 : index];
      ring[2 * index] = point.x / perMeter + originX;
      ring[2 * index + 1] = point.y / perMeter + originY;
    }
    return ring;
  }
}
