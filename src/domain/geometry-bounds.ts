/** The smallest box around a geometry, [west, south, east, north] in degrees; null when it is empty. */
export function geometryBounds(
  geometry: GeoJSON.Geometry,
): readonly [west: number, south: number, east: number, north: number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (position: GeoJSON.Position) => {
    const [lng = Number.NaN, lat = Number.NaN] = position;
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  };
  visitPositions(geometry, visit);
  return west <= east ? [west, south, east, north] : null;
}

function visitPositions(
  geometry: GeoJSON.Geometry,
  visit: (position: GeoJSON.Position) => void,
): void {
  switch (geometry.type) {
    case 'Point':
      visit(geometry.coordinates);
      break;
    case 'MultiPoint':
    case 'LineString':
      for (const position of geometry.coordinates) visit(position);
      break;
    case 'MultiLineString':
    case 'Polygon':
      for (const position of geometry.coordinates.flat()) visit(position);
      break;
    case 'MultiPolygon':
      for (const position of geometry.coordinates.flat(2)) visit(position);
      break;
    case 'GeometryCollection':
      for (const part of geometry.geometries) visitPositions(part, visit);
      break;
  }
}
