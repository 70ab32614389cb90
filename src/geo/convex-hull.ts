import { turnAt } from './turn-at.ts';

/**
 * The smallest convex ring round places, closed and anticlockwise, degrees; its corners are some of
 * the places. Null where they all lie on one line. Andrew's monotone chain (1979).
 */
export function convexHull(places: readonly GeoJSON.Position[]): GeoJSON.Position[] | null {
  const sorted = places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const ring = [...chainOf(sorted).slice(0, -1), ...chainOf(sorted.toReversed()).slice(0, -1)];
  return ring.length < 3 ? null : [...ring, ring[0]].map(([lng, lat]) => [lng, lat]);
}

/** Turns left at every corner. */
function chainOf(sorted: readonly GeoJSON.Position[]): readonly GeoJSON.Position[] {
  const chain: GeoJSON.Position[] = [];
  for (const place of sorted) {
    while (
      chain.length >= 2 &&
      turnAt(chain[chain.length - 2], chain[chain.length - 1], place) <= 0
    ) {
      chain.pop();
    }
    chain.push(place);
  }
  return chain;
}
