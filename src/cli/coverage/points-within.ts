import type { LocalShape } from '../../analysis/coverage/local-shape.ts';
import { boundsOf, growBounds } from '../../geo/bounds.ts';
import { distanceToPath } from '../../geo/distance-to-path.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { PointGrid } from './point-grid.ts';

/**
 * Which of the points (x, y pairs in metres) are within a distance of any of the shapes: 1 or 0
 * for each. Exactly at the distance, and anywhere inside an area, is within. Each edge is asked
 * only of the points around it that no edge before it has reached.
 */
export function pointsWithin(
  points: Float64Array,
  shapes: readonly LocalShape[],
  distanceMeters: number,
): Uint8Array {
  const reached = new Uint8Array(points.length / 2);
  const waiting = new PointGrid(points);
  for (const { type, rings } of shapes) {
    if (type === 'area') {
      waiting.visit(boundsOf(rings), (point, x, y) => {
        const inside = pointInRings(x, y, rings);
        if (inside) reached[point] = 1;
        return inside;
      });
    }
    for (const ring of rings) {
      const lastEdge = Math.max(0, ring.length - 4);
      for (let at = 0; at <= lastEdge; at += 2) {
        const edge = ring.subarray(at, at + 4);
        waiting.visit(growBounds(boundsOf([edge]), distanceMeters), (point, x, y) => {
          const near = distanceToPath(x, y, edge) <= distanceMeters;
          if (near) reached[point] = 1;
          return near;
        });
      }
    }
  }
  return reached;
}
