import { geometryVertices } from './geometry-vertices.ts';
import type { ShapeGeometry } from './geometry-vertices.ts';

/** Whether `after` is `before` moved as a whole: each corner by the same step, to one per cent. */
export function isTranslated(before: ShapeGeometry, after: ShapeGeometry): boolean {
  if (before.type !== after.type) return false;
  const from = geometryVertices(before);
  const to = geometryVertices(after);
  if (from.length !== to.length || !from[0] || !to[0]) return false;
  const lng = to[0][0] - from[0][0];
  const lat = to[0][1] - from[0][1];
  const slack = 0.01 * Math.hypot(lng, lat);
  return from.every((p, i) => {
    const q = to[i];
    return Math.abs(q[0] - p[0] - lng) <= slack && Math.abs(q[1] - p[1] - lat) <= slack;
  });
}
