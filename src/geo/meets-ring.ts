import { pointInRings } from './point-in-rings.ts';

/** A geometry whose corners are positions in degrees. */
type Drawn = GeoJSON.Point | GeoJSON.LineString | GeoJSON.Polygon | GeoJSON.MultiPolygon;

/**
 * Whether a shape lies wholly or partly inside a ring, degrees: a corner of it inside, an edge of
 * it crossing the ring, or the whole ring inside an area (a hole of which is outside). The ring may
 * be open or closed and may cross itself; what it winds round an even number of times is outside.
 */
export function meetsRing(geometry: Drawn, ring: readonly GeoJSON.Position[]): boolean {
  const flatRing = flat(ring);
  const isInside = ([lng, lat]: GeoJSON.Position) => pointInRings(lng, lat, [flatRing]);
  if (geometry.type === 'Point') return isInside(geometry.coordinates);
  const lines = linesOf(geometry);
  if (lines.some((line) => line.some(isInside))) return true;
  const closed = [...ring, ring[0]];
  if (lines.some((line) => crosses(line, closed))) return true;
  if (geometry.type === 'LineString') return false;
  const areas = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return areas.some((rings) => pointInRings(ring[0][0], ring[0][1], rings.map(flat)));
}

function linesOf(
  geometry: Exclude<Drawn, GeoJSON.Point>,
): readonly (readonly GeoJSON.Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

function flat(ring: readonly GeoJSON.Position[]): Float64Array {
  return Float64Array.from(ring.flatMap(([lng, lat]) => [lng, lat]));
}

function crosses(one: readonly GeoJSON.Position[], other: readonly GeoJSON.Position[]): boolean {
  return one.some((to, i) => {
    if (i === 0) return false;
    const from = one[i - 1];
    return other.some((end, j) => j > 0 && segmentsCross(from, to, other[j - 1], end));
  });
}

function segmentsCross(
  a: GeoJSON.Position,
  b: GeoJSON.Position,
  c: GeoJSON.Position,
  d: GeoJSON.Position,
): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of the line from a to b a position lies; 0 on it. */
function side(a: GeoJSON.Position, b: GeoJSON.Position, at: GeoJSON.Position): number {
  return Math.sign((b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0]));
}
