import { geometryVertices } from './geometry-vertices.ts';
import type { ShapeGeometry } from './geometry-vertices.ts';
import { mapRings } from './map-rings.ts';

/**
 * The geometry without one corner (numbered as in `geometryVertices`); null where a line would
 * keep fewer than two corners, a ring fewer than three, a point none, or no corner has the number.
 */
export function removeGeometryVertex<Geometry extends ShapeGeometry>(
  geometry: Geometry,
  vertex: number,
): Geometry | null {
  if (geometry.type === 'Point') return null;
  if (vertex < 0 || vertex >= geometryVertices(geometry).length) return null;
  const fewest = geometry.type === 'LineString' ? 2 : 3;
  let tooFew = false;
  const without = mapRings(geometry, (run, firstIndex) => {
    const kept = run.filter((_, i) => firstIndex + i !== vertex);
    if (kept.length < fewest) tooFew = true;
    return kept;
  });
  return tooFew ? null : without;
}
