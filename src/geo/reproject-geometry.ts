import { densifyStepMeters } from './densify.ts';
import type { ReferenceSystem } from './reference-system.ts';

/**
 * A geometry in longitude and latitude of WGS 84. Edges in metres are straight in their own plane
 * and not in degrees, so long ones get further points on the way (see `densify`); what is in
 * degrees already keeps its corners. Heights are dropped. `swapped` takes north before east.
 */
export function reprojectGeometry(
  geometry: GeoJSON.Geometry,
  system: ReferenceSystem,
  swapped: boolean,
): GeoJSON.Geometry {
  const position = (x: number, y: number): GeoJSON.Position => {
    const [lng, lat] = swapped ? system.toLngLat(y, x) : system.toLngLat(x, y);
    return [lng, lat];
  };
  const point = ([x, y]: GeoJSON.Position): GeoJSON.Position => position(x, y);
  const line = (path: readonly GeoJSON.Position[]): GeoJSON.Position[] =>
    (system.inDegrees ? path : withStepsBetween(path)).map(([x, y]) => position(x, y));
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: point(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(point) };
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(line) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((p) => p.map(line)) };
    case 'GeometryCollection':
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map((member) => reprojectGeometry(member, system, swapped)),
      };
  }
}

function withStepsBetween(path: readonly GeoJSON.Position[]): readonly GeoJSON.Position[] {
  const dense: GeoJSON.Position[] = [];
  for (const [index, to] of path.entries()) {
    if (index > 0) addSteps(dense, path[index - 1], to);
    dense.push(to);
  }
  return dense;
}

function addSteps(dense: GeoJSON.Position[], from: GeoJSON.Position, to: GeoJSON.Position): void {
  const pieces = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / densifyStepMeters);
  // From the lesser end, so that neighbours who share an edge get the same points on it.
  const forward = from[0] < to[0] || (from[0] === to[0] && from[1] <= to[1]);
  const [start, end] = forward ? [from, to] : [to, from];
  for (let step = 1; step < pieces; step++) {
    const share = (forward ? step : pieces - step) / pieces;
    dense.push([start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share]);
  }
}
