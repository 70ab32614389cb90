import { densify } from '../../geo/densify.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { LocalShape } from './local-shape.ts';

/**
 * A geometry in degrees as shapes in metres of the plane: one for each point and each line; an
 * area with all its holes and islands is one. Long edges are densified. A collection gives the
 * shapes of its members.
 */
export function projectGeometry(geometry: GeoJSON.Geometry, plane: LocalPlane): LocalShape[] {
  const path = (line: readonly GeoJSON.Position[]): Float64Array => plane.project(densify(line));
  switch (geometry.type) {
    case 'Point':
      return [{ type: 'point', rings: [path([geometry.coordinates])] }];
    case 'MultiPoint':
      return geometry.coordinates.map((point) => ({ type: 'point', rings: [path([point])] }));
    case 'LineString':
      return [{ type: 'line', rings: [path(geometry.coordinates)] }];
    case 'MultiLineString':
      return geometry.coordinates.map((line) => ({ type: 'line', rings: [path(line)] }));
    case 'Polygon':
      return [{ type: 'area', rings: geometry.coordinates.map(path) }];
    case 'MultiPolygon':
      return [{ type: 'area', rings: geometry.coordinates.flat().map(path) }];
    case 'GeometryCollection':
      return geometry.geometries.flatMap((member) => projectGeometry(member, plane));
  }
}

/** The rings of a polygon or multipolygon in degrees, in metres of the plane. */
export function projectRings(
  geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon,
  plane: LocalPlane,
): readonly Float64Array[] {
  return projectGeometry(geometry, plane)[0].rings;
}
