import { changeInPlane } from './change-in-plane.ts';
import type { ShapeGeometry } from './geometry-vertices.ts';
import type { LngLat } from './lng-lat.ts';

/**
 * The geometry turned round a centre by degrees, clockwise as a compass counts, on the local plane:
 * lengths and areas stay as they are. WGS 84 in and out.
 */
export function rotateGeometry<Geometry extends ShapeGeometry>(
  geometry: Geometry,
  centre: LngLat,
  degreesClockwise: number,
): Geometry {
  const radians = (degreesClockwise * Math.PI) / 180;
  const sin = Math.sin(radians);
  const cos = Math.cos(radians);
  return changeInPlane(geometry, centre, ([x, y]) => [x * cos + y * sin, y * cos - x * sin]);
}
