import { changeInPlane } from './change-in-plane.ts';
import type { ShapeGeometry } from './geometry-vertices.ts';
import type { LngLat } from './lng-lat.ts';
import { localPlane } from './local-plane.ts';
import { mapRings } from './map-rings.ts';

/**
 * The geometry on the other side of the axis through two positions, on the local plane around their
 * middle. Rings are turned round, so that shells stay anticlockwise. WGS 84 in and out; null where
 * the two positions are one, which is no axis.
 */
export function mirrorGeometry<Geometry extends ShapeGeometry>(
  geometry: Geometry,
  from: LngLat,
  to: LngLat,
): Geometry | null {
  const middle: LngLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const plane = localPlane(middle);
  const [fromX, fromY] = plane.toLocal(from);
  const [toX, toY] = plane.toLocal(to);
  const length = Math.hypot(toX - fromX, toY - fromY);
  if (length === 0) return null;
  const [eastward, northward] = [(toX - fromX) / length, (toY - fromY) / length];
  const mirrored = changeInPlane(geometry, middle, ([x, y]) => {
    const along = (x - fromX) * eastward + (y - fromY) * northward;
    return [2 * (fromX + along * eastward) - x, 2 * (fromY + along * northward) - y];
  });
  if (geometry.type === 'Point' || geometry.type === 'LineString') return mirrored;
  // The first corner stays the first, so that mirroring twice gives the very same ring.
  return mapRings(mirrored, ([first, ...others]) => [first, ...others.toReversed()]);
}
