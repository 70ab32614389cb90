import type { ShapeGeometry } from './geometry-vertices.ts';
import { overlayAreas } from './overlay/overlay-areas.ts';
import { pointInRings } from './point-in-rings.ts';
import { ringEdges, ringsMeet } from './rings-meet.ts';
import type { AreaGeometry, ShapeReason } from './shape-result.ts';

/** What lies nearer to a pole than this has no plane to be drawn on. */
const northernmost = 89.9;

/**
 * What keeps a geometry in degrees from being a shape; null when it is one. `too-few-corners`: a
 * line of less than two places, a ring of less than three. `outside-world`: a corner beyond the
 * map. `self-crossing`: a border that crosses, runs along or touches itself, or two parts that
 * overlap. `hole-outside`: a hole that is not inside its shell. Rings may meet in single points
 * as long as the inside hangs together (OGC Simple Features 1.2.1, 6.1.11).
 */
export function shapeTrouble(geometry: ShapeGeometry): ShapeReason | null {
  switch (geometry.type) {
    case 'Point':
      return isInWorld(geometry.coordinates) ? null : 'outside-world';
    case 'LineString':
      if (!geometry.coordinates.every(isInWorld)) return 'outside-world';
      return countPlaces(geometry.coordinates) < 2 ? 'too-few-corners' : null;
    case 'Polygon':
    case 'MultiPolygon':
      return areaTrouble(geometry);
  }
}

function areaTrouble(area: AreaGeometry): ShapeReason | null {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const rings = polygons.flat();
  if (rings.length === 0 || polygons.some((polygon) => polygon.length === 0)) {
    return 'too-few-corners';
  }
  if (!rings.every((ring) => ring.every(isInWorld))) return 'outside-world';
  if (rings.some((ring) => countPlaces(ring) < 3)) return 'too-few-corners';
  const meeting = ringsMeet(rings.map(ringEdges));
  if (meeting === 'cross') return 'self-crossing';
  if (meeting === 'touch') return touchingTrouble(area, polygons);
  return nestingTrouble(polygons);
}

/** Of rings that have no point in common. */
function nestingTrouble(polygons: readonly GeoJSON.Position[][][]): ShapeReason | null {
  const flat = polygons.map((polygon) => polygon.map(flatRing));
  for (const [shell, ...holes] of flat) {
    for (const [i, hole] of holes.entries()) {
      if (!pointInRings(hole[0], hole[1], [shell])) return 'hole-outside';
      const inOther = holes.some((other, j) => j !== i && pointInRings(hole[0], hole[1], [other]));
      if (inOther) return 'self-crossing';
    }
  }
  for (const [i, [shell]] of flat.entries()) {
    const inside = flat.some((rings, j) => j !== i && pointInRings(shell[0], shell[1], rings));
    if (inside) return 'self-crossing';
  }
  return null;
}

/** Rings that touch in points may cross there: a shape is one that is cut out just as it is. */
function touchingTrouble(
  area: AreaGeometry,
  polygons: readonly GeoJSON.Position[][][],
): ShapeReason | null {
  const cutOut = overlayAreas({ first: area, keep: (inside) => inside });
  const counts = (list: readonly GeoJSON.Position[][][]) =>
    list
      .map((polygon) => polygon.length)
      .toSorted((a, b) => a - b)
      .join(' ');
  return cutOut && counts(cutOut) === counts(polygons) ? null : 'self-crossing';
}

function isInWorld([lng, lat]: GeoJSON.Position): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= northernmost;
}

function countPlaces(line: readonly GeoJSON.Position[]): number {
  return new Set(line.map(([lng, lat]) => `${lng} ${lat}`)).size;
}

function flatRing(ring: readonly GeoJSON.Position[]): number[] {
  return ring.flatMap(([lng, lat]) => [lng, lat]);
}
