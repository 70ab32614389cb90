import type { Geometry, Polygon, Position } from 'geojson';
import { findRingCrossing } from './ring-crossings.ts';
import { whereRingLies } from './where-ring-lies.ts';

/**
 * What keeps a geometry (WGS 84 degrees) from being valid, in words; null when it is. Checked:
 * finite positions within range, lines with two different positions, closed rings of four positions
 * or more with an area, outer rings counter-clockwise and holes clockwise (RFC 7946, 3.1.6), rings
 * that neither cross themselves nor each other, holes inside, parts outside each other. Not checked:
 * holes that touch in such a way that they cut the area in two.
 */
export function checkGeometry(geometry: Geometry): string | null {
  switch (geometry.type) {
    case 'Point':
      return checkPositions([geometry.coordinates], 1);
    case 'MultiPoint':
      return checkPositions(geometry.coordinates, 1);
    case 'LineString':
      return checkLine(geometry.coordinates);
    case 'MultiLineString':
      return checkEach(geometry.coordinates, checkLine);
    case 'Polygon':
      return checkParts([geometry.coordinates]);
    case 'MultiPolygon':
      return checkParts(geometry.coordinates);
    default:
      return `${String(geometry.type)} is not a geometry a layer can hold`;
  }
}

type Rings = Polygon['coordinates'];

function checkEach<Part>(parts: readonly Part[], check: (part: Part) => string | null) {
  if (!isList(parts) || parts.length === 0) return 'has no coordinates';
  for (const part of parts) {
    const reason = check(part);
    if (reason) return reason;
  }
  return null;
}

function checkPositions(positions: readonly Position[], fewest: number): string | null {
  if (!isList(positions) || positions.length < fewest) {
    return `has fewer than ${fewest} positions`;
  }
  for (const position of positions) {
    if (!isList(position) || position.length < 2 || !position.every(Number.isFinite)) {
      return `has a position that is not numbers: ${JSON.stringify(position)}`;
    }
    if (Math.abs(position[0]) > 180 || Math.abs(position[1]) > 90) {
      return `has a position outside longitude and latitude: ${position.join(', ')}`;
    }
  }
  return null;
}

function checkLine(line: readonly Position[]): string | null {
  const reason = checkPositions(line, 2);
  if (reason) return reason;
  return checkRepeats(line);
}

function checkRing(ring: readonly Position[]): string | null {
  const reason = checkPositions(ring, 4);
  if (reason) return reason;
  if (!isSame(ring[0], ring[ring.length - 1])) return 'has a ring that is not closed';
  return checkRepeats(ring) ?? (signedArea(ring) === 0 ? 'has a ring without area' : null);
}

function checkRepeats(line: readonly Position[]): string | null {
  const repeat = line.find((position, at) => at > 0 && isSame(position, line[at - 1]));
  return repeat ? `has the position ${repeat.join(', ')} twice in a row` : null;
}

function checkParts(parts: readonly Rings[]): string | null {
  const reason = checkEach(parts, (rings) => checkEach(rings, checkRing));
  if (reason) return reason;
  const crossing = findRingCrossing(parts.flat());
  if (crossing) {
    const place = crossing.near.map((degrees) => degrees.toFixed(5)).join(', ');
    const [first, second] = crossing.rings;
    return first === second ? `crosses itself near ${place}` : `has rings that cross near ${place}`;
  }
  const misturned = parts.some((rings) =>
    rings.some((ring, at) => signedArea(ring) > 0 !== (at === 0)),
  );
  if (misturned) return 'has a ring that turns the wrong way (outer rings counter-clockwise)';
  return checkNesting(parts);
}

function checkNesting(parts: readonly Rings[]): string | null {
  for (const [at, [outer, ...holes]] of parts.entries()) {
    for (const [number, hole] of holes.entries()) {
      if (whereRingLies(hole, outer) !== 'inside') return 'has a hole outside its outer ring';
      const others = holes.filter((_, other) => other !== number);
      if (others.some((other) => whereRingLies(hole, other) !== 'outside')) {
        return 'has a hole in a hole';
      }
    }
    for (const [other, [otherOuter, ...otherHoles]] of parts.entries()) {
      if (other === at || whereRingLies(outer, otherOuter) === 'outside') continue;
      if (!otherHoles.some((hole) => whereRingLies(outer, hole) === 'inside')) {
        return 'has parts that overlap';
      }
    }
  }
  return null;
}

function signedArea(ring: readonly Position[]): number {
  const [originLng, originLat] = ring[0];
  let doubled = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [aLng, aLat] = ring[at - 1];
    const [bLng, bLat] = ring[at];
    doubled += (aLng - originLng) * (bLat - originLat) - (bLng - originLng) * (aLat - originLat);
  }
  return doubled / 2;
}

// A file can hold anything where its type promises a list.
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
