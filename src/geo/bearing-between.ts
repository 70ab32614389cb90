import type { LngLat } from './lng-lat.ts';
import { localPlane } from './local-plane.ts';

/**
 * The direction from one position to another, degrees clockwise of north from 0 to under 360, in
 * the local plane at the first: within 0.001° up to 10 km. 0 where both are the same.
 */
export function bearingBetween(from: LngLat, to: LngLat): number {
  const [east, north] = localPlane(from).toLocal(to);
  const degrees = (Math.atan2(east, north) * 180) / Math.PI;
  return (degrees + 360) % 360;
}
