import { clipRings } from './clip-rings.ts';
import { localPlane } from './local-plane.ts';
import { nestRings } from './nest-rings.ts';

/**
 * What the first area holds beyond the second, both in degrees; null when nothing is left. For
 * drawing: slivers narrower than `thinnestMeters` (along an edge that two runs laid a little
 * differently) are left out, and corners move by less than a centimetre.
 */
export function areaDifference(
  first: GeoJSON.MultiPolygon,
  second: GeoJSON.MultiPolygon,
  thinnestMeters: number,
): GeoJSON.MultiPolygon | null {
  const start = first.coordinates[0]?.[0]?.[0];
  if (!start) return null;
  const plane = localPlane([start[0], start[1]]);
  const rings = (area: GeoJSON.MultiPolygon) =>
    area.coordinates.flat().map((ring) => plane.project(ring.flatMap(([lng, lat]) => [lng, lat])));
  const left = nestRings(clipRings('difference', rings(first), rings(second)))
    .filter(({ shell }) => meanWidth(shell) >= thinnestMeters)
    .map(({ shell, holes }) => [shell, ...holes].map(toDegrees));
  return left.length > 0 ? { type: 'MultiPolygon', coordinates: left } : null;

  function toDegrees(ring: ArrayLike<number>): GeoJSON.Position[] {
    const positions: GeoJSON.Position[] = [];
    for (let at = 0; at + 1 < ring.length; at += 2) {
      positions.push([...plane.toLngLat([ring[at], ring[at + 1]])]);
    }
    return positions;
  }
}

/** Twice the area over the border's length: the width of a strip, half the radius of a disc. */
function meanWidth(ring: ArrayLike<number>): number {
  let doubleArea = 0;
  let length = 0;
  for (let at = 0; at + 3 < ring.length; at += 2) {
    doubleArea += ring[at] * ring[at + 3] - ring[at + 2] * ring[at + 1];
    length += Math.hypot(ring[at + 2] - ring[at], ring[at + 3] - ring[at + 1]);
  }
  return length > 0 ? Math.abs(doubleArea) / length : 0;
}
