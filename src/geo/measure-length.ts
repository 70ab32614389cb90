import { localPlane } from './local-plane.ts';

/**
 * Length of a line on the WGS 84 ellipsoid in metres, from positions in degrees. Each segment is
 * measured in a plane of its own, so the line may be of any extent: within 1e-9 of the geodesic
 * for segments up to 1 km, within 0.001 % up to 100 km. 0 for fewer than two positions.
 */
export function measureLength(line: readonly (readonly number[])[]): number {
  let meters = 0;
  for (let index = 1; index < line.length; index++) {
    const [fromLng, fromLat] = line[index - 1];
    const [toLng, toLat] = line[index];
    if (fromLng === toLng && fromLat === toLat) continue;
    const plane = localPlane([(fromLng + toLng) / 2, (fromLat + toLat) / 2]);
    const from = plane.toLocal([fromLng, fromLat]);
    const to = plane.toLocal([toLng, toLat]);
    meters += Math.hypot(to[0] - from[0], to[1] - from[1]);
  }
  return meters;
}
