/** Calls `visit` with every position of a geometry, in order; a collection's member by member. */
export function eachPosition(
  geometry: GeoJSON.Geometry,
  visit: (position: GeoJSON.Position) => void,
): void {
  switch (geometry.type) {
    case 'Point':
      visit(geometry.coordinates);
      break;
    case 'MultiPoint':
    case 'LineString':
      geometry.coordinates.forEach(visit);
      break;
    case 'MultiLineString':
    case 'Polygon':
      for (const line of geometry.coordinates) line.forEach(visit);
      break;
    case 'MultiPolygon':
      for (const polygon of geometry.coordinates) for (const ring of polygon) ring.forEach(visit);
      break;
    case 'GeometryCollection':
      for (const member of geometry.geometries) eachPosition(member, visit);
      break;
  }
}
