import type { LngLat } from './lng-lat.ts';
import { localPlane } from './local-plane.ts';

/**
 * The position so many metres from another in a direction (degrees clockwise of north), WGS 84.
 * The length is true to 0.0005 % up to 20 km; see `localPlane`.
 */
export function positionAt(from: LngLat, bearingDegrees: number, meters: number): LngLat {
  const radians = (bearingDegrees * Math.PI) / 180;
  return localPlane(from).toLngLat([meters * Math.sin(radians), meters * Math.cos(radians)]);
}
