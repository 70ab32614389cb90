/** Geometries whose corners a person can take hold of. */
export type ShapeGeometry =
  | GeoJSON.Point
  | GeoJSON.LineString
  | GeoJSON.Polygon
  | GeoJSON.MultiPolygon;

/**
 * Every corner of a geometry once, in file order, degrees; the position that closes a ring is
 * left out. A corner's index in this list is its number in `translateVertex` and
 * `removeGeometryVertex`.
 */
export function geometryVertices(geometry: ShapeGeometry): readonly GeoJSON.Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flatMap(openRing);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygon.flatMap(openRing));
  }
}

function openRing(ring: readonly GeoJSON.Position[]): readonly GeoJSON.Position[] {
  return ring.slice(0, -1);
}
