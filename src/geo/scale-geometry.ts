import { changeInPlane } from './change-in-plane.ts';
import type { ShapeGeometry } from './geometry-vertices.ts';
import type { LngLat } from './lng-lat.ts';

/**
 * The geometry made larger (`factor` over 1) or smaller about a centre on the local plane: lengths
 * by the factor, areas by its square. A second factor scales north and south on its own. WGS 84 in
 * and out. Throws on a factor that is not over 0.
 */
export function scaleGeometry<Geometry extends ShapeGeometry>(
  geometry: Geometry,
  centre: LngLat,
  factor: number,
  northFactor: number = factor,
): Geometry {
  if (!(factor > 0) || !(northFactor > 0)) {
    throw new Error(`A shape can be scaled by factors over 0, not by ${factor}, ${northFactor}`);
  }
  return changeInPlane(geometry, centre, ([x, y]) => [x * factor, y * northFactor]);
}
