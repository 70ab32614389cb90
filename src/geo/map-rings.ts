import type { ShapeGeometry } from './geometry-vertices.ts';

/**
 * The geometry with each run of corners replaced. A run is the point itself, the line, or a ring
 * without the position that closes it; `change` gets the run and the number of its first corner
 * (see `geometryVertices`). A ring is closed again with its new first corner.
 */
export function mapRings<Geometry extends ShapeGeometry>(
  geometry: Geometry,
  change: (run: readonly GeoJSON.Position[], firstIndex: number) => readonly GeoJSON.Position[],
): Geometry;
/** The same for a geometry of whichever type. */
export function mapRings(
  geometry: ShapeGeometry,
  change: (run: readonly GeoJSON.Position[], firstIndex: number) => readonly GeoJSON.Position[],
): ShapeGeometry {
  let index = 0;
  const ring = (closed: readonly GeoJSON.Position[]): GeoJSON.Position[] => {
    const open = closed.slice(0, -1);
    const changed = change(open, index);
    index += open.length;
    return [...changed, ...changed.slice(0, 1)];
  };
  switch (geometry.type) {
    case 'Point': {
      const [position = geometry.coordinates] = change([geometry.coordinates], 0);
      return { ...geometry, coordinates: position };
    }
    case 'LineString':
      return { ...geometry, coordinates: [...change(geometry.coordinates, 0)] };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(ring) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((p) => p.map(ring)) };
  }
}
