import type { LngLat } from './lng-lat.ts';
import { localPlane } from './local-plane.ts';

const cornerCount = 72;

/** What makes the polygon of 72 corners hold as much ground as the circle. */
const outward = Math.sqrt((2 * Math.PI) / cornerCount / Math.sin((2 * Math.PI) / cornerCount));

/**
 * A circle as a closed anticlockwise ring of 72 corners, degrees, the first due east of the
 * centre. It holds the circle's own area, to 0.0001 % up to 20 km; its border is within 0.07 % of
 * the radius from the circle: 20 cm at 300 m. Null where the radius is not over 0 or reaches
 * beyond a quarter of the globe.
 */
export function circleRing(centre: LngLat, radiusMeters: number): GeoJSON.Position[] | null {
  if (!(radiusMeters > 0) || radiusMeters > 5_000_000) return null;
  const plane = localPlane(centre);
  const ring: GeoJSON.Position[] = [];
  for (let corner = 0; corner < cornerCount; corner += 1) {
    const angle = (corner * 2 * Math.PI) / cornerCount;
    const meters = radiusMeters * outward;
    const [lng, lat] = plane.toLngLat([meters * Math.cos(angle), meters * Math.sin(angle)]);
    ring.push([lng, lat]);
  }
  return [...ring, [...ring[0]]];
}
