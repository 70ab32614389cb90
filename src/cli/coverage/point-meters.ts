import type { LocalShape } from '../../analysis/coverage/local-shape.ts';
import { boundsOf, growBounds, type Bounds } from '../../geo/bounds.ts';
import { distanceToPath } from '../../geo/distance-to-path.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { PointGrid } from './point-grid.ts';

/** Edges of a border that are looked at together. */
const edgesPerChunk = 16;

/**
 * How far each point (x, y pairs in metres) is from the nearest of the shapes, straight: 0 inside an
 * area, infinite beyond the limit.
 */
export function pointMeters(
  points: Float64Array,
  shapes: readonly LocalShape[],
  limitMeters: number,
): Float64Array {
  const nearest = new Float64Array(points.length / 2).fill(Infinity);
  const grid = new PointGrid(points);
  for (const { type, rings } of shapes) {
    if (type === 'area') {
      grid.visit(boundsOf(rings), (point, x, y) => {
        if (pointInRings(x, y, rings)) nearest[point] = 0;
        return false;
      });
    }
    for (const path of rings.flatMap(chunksOf)) {
      const bounds = boundsOf([path]);
      grid.visit(growBounds(bounds, limitMeters), (point, x, y) => {
        const least = Math.min(nearest[point], limitMeters);
        if (metersToBounds(x, y, bounds) > least) return false;
        const meters = distanceToPath(x, y, path);
        if (meters <= least) nearest[point] = meters;
        return false;
      });
    }
  }
  return nearest;
}

function chunksOf(ring: Float64Array): readonly Float64Array[] {
  const chunks: Float64Array[] = [];
  const corners = ring.length / 2;
  for (let first = 0; first < Math.max(1, corners - 1); first += edgesPerChunk) {
    chunks.push(ring.subarray(2 * first, 2 * (first + edgesPerChunk + 1)));
  }
  return chunks;
}

function metersToBounds(x: number, y: number, [minX, minY, maxX, maxY]: Bounds): number {
  return Math.hypot(Math.max(0, minX - x, x - maxX), Math.max(0, minY - y, y - maxY));
}
