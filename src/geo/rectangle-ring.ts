import type { LngLat } from './lng-lat.ts';
import { localPlane } from './local-plane.ts';

/**
 * The rectangle with two corners opposite each other and one pair of sides along a bearing
 * (degrees clockwise of north; 0 lies with the map), as a closed anticlockwise ring that starts at
 * the first corner; right angles on the ground. Degrees. Null where it would have no area.
 */
export function rectangleRing(
  corner: LngLat,
  opposite: LngLat,
  bearingDegrees = 0,
): GeoJSON.Position[] | null {
  const plane = localPlane([(corner[0] + opposite[0]) / 2, (corner[1] + opposite[1]) / 2]);
  const [fromX, fromY] = plane.toLocal(corner);
  const [toX, toY] = plane.toLocal(opposite);
  const radians = (bearingDegrees * Math.PI) / 180;
  const [alongX, alongY] = [Math.sin(radians), Math.cos(radians)];
  const along = (toX - fromX) * alongX + (toY - fromY) * alongY;
  const [sideX, sideY] = [along * alongX, along * alongY];
  const second = plane.toLngLat([fromX + sideX, fromY + sideY]);
  const fourth = plane.toLngLat([toX - sideX, toY - sideY]);
  const turn = sideX * (toY - fromY) - sideY * (toX - fromX);
  const across = Math.abs(turn) / Math.abs(along);
  // A millimetre each way is less than any hand or screen can mean.
  if (!(Math.abs(along) > 1e-3) || !(across > 1e-3)) return null;
  const corners = [corner, second, opposite, fourth];
  const ring = turn > 0 ? corners : [corner, fourth, opposite, second];
  return [...ring, corner].map(([lng, lat]) => [lng, lat]);
}
