import { radiansPerDegree } from './ellipsoid.ts';

/** Steps of 250 m keep a projected edge within 3 mm of the straight line in degrees. */
export const densifyStepMeters = 250;

const metersPerDegree = 111_320;

/**
 * The positions of a line or ring as flat pairs of degrees, with further points on its long edges.
 * An edge of a GeoJSON file is straight in longitude and latitude (RFC 7946, 3.1.1), which is 4 cm
 * off the plane's chord at 1 km and 1 m at 5 km. The points of an edge do not depend on its
 * direction, so neighbours that share an edge still share it afterwards.
 */
export function densify(
  line: readonly (readonly number[])[],
  stepMeters: number = densifyStepMeters,
): number[] {
  const flat: number[] = [];
  for (let index = 0; index < line.length; index++) {
    const [lng, lat] = line[index];
    if (index > 0) addBetween(flat, line[index - 1], line[index], stepMeters);
    flat.push(lng, lat);
  }
  return flat;
}

function addBetween(
  flat: number[],
  from: readonly number[],
  to: readonly number[],
  stepMeters: number,
): void {
  const forward = from[0] < to[0] || (from[0] === to[0] && from[1] <= to[1]);
  const [startLng, startLat] = forward ? from : to;
  const [endLng, endLat] = forward ? to : from;
  const east = (endLng - startLng) * Math.cos(startLat * radiansPerDegree);
  const meters = Math.hypot(east, endLat - startLat) * metersPerDegree;
  const pieces = Math.ceil(meters / stepMeters);
  for (let step = 1; step < pieces; step++) {
    const share = (forward ? step : pieces - step) / pieces;
    flat.push(startLng + (endLng - startLng) * share, startLat + (endLat - startLat) * share);
  }
}
