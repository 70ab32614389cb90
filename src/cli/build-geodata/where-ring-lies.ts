import type { Position } from 'geojson';

type Place = 'inside' | 'outside' | 'border';

/**
 * Where a closed ring lies that shares only points with the other (degrees): wholly inside it,
 * wholly outside, or partly both where it passes through a point that they share.
 */
export function whereRingLies(
  ring: readonly Position[],
  other: readonly Position[],
): 'inside' | 'outside' | 'both' {
  if (!boxesMeet(ring, other)) return 'outside';
  let inside = false;
  let outside = false;
  for (const position of samples(ring, other)) {
    const place = placeOf(position, other);
    inside ||= place === 'inside';
    outside ||= place === 'outside';
    if (inside && outside) return 'both';
  }
  return outside ? 'outside' : 'inside';
}

/** The ring's corners, and the middle of every stretch between its corners and shared points. */
function samples(ring: readonly Position[], other: readonly Position[]): Position[] {
  return ring.slice(1).flatMap((end, at) => {
    const start = ring[at];
    const shared = other.filter((corner) => isOnEdge(corner, start, end));
    const along = [start, ...shared, end].toSorted(
      (a, b) => distanceSquared(a, start) - distanceSquared(b, start),
    );
    const middles = along
      .slice(1)
      .map(([lng, lat], before) => [(lng + along[before][0]) / 2, (lat + along[before][1]) / 2]);
    return [end, ...middles];
  });
}

function placeOf([lng, lat]: Position, ring: readonly Position[]): Place {
  let inside = false;
  for (let at = 1; at < ring.length; at += 1) {
    const [aLng, aLat] = ring[at - 1];
    const [bLng, bLat] = ring[at];
    if (isOnEdge([lng, lat], ring[at - 1], ring[at])) return 'border';
    const turn = (bLng - aLng) * (lat - aLat) - (bLat - aLat) * (lng - aLng);
    if (aLat > lat !== bLat > lat && turn > 0 === bLat > aLat) inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}

// The middle of two positions is rounded, so that it may lie a hair off its own edge.
const hairSquareDegrees = 1e-15;

function isOnEdge([lng, lat]: Position, [aLng, aLat]: Position, [bLng, bLat]: Position): boolean {
  const turn = (bLng - aLng) * (lat - aLat) - (bLat - aLat) * (lng - aLng);
  const isBeside = (lng - aLng) * (lng - bLng) <= 0 && (lat - aLat) * (lat - bLat) <= 0;
  return isBeside && Math.abs(turn) < hairSquareDegrees;
}

function distanceSquared([aLng, aLat]: Position, [bLng, bLat]: Position): number {
  return (aLng - bLng) ** 2 + (aLat - bLat) ** 2;
}

function boxesMeet(a: readonly Position[], b: readonly Position[]): boolean {
  return [0, 1].every((axis) => {
    const [aLow, aHigh] = range(a, axis);
    const [bLow, bHigh] = range(b, axis);
    return aLow <= bHigh && bLow <= aHigh;
  });
}

function range(ring: readonly Position[], axis: number): readonly [low: number, high: number] {
  return ring.reduce<readonly [number, number]>(
    ([low, high], position) => [Math.min(low, position[axis]), Math.max(high, position[axis])],
    [Infinity, -Infinity],
  );
}
