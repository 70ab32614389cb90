import type { LngLat } from '../geo/lng-lat.ts';

/** The corners that a hand has placed round something, closed as a ring. */
export function closedRing(corners: readonly LngLat[]): GeoJSON.Position[] {
  const [first] = corners;
  const last = corners.at(-1);
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
  const ring = isClosed || !first ? corners : [...corners, first];
  return ring.map(([lng, lat]) => [lng, lat]);
}
