import { bbox } from '@turf/turf';

/** The smallest box around a geometry, [west, south, east, north] in degrees; null when it is empty. */
export function geometryBounds(
  geometry: GeoJSON.Geometry,
): readonly [west: number, south: number, east: number, north: number] | null {
  const [west, south, east, north] = bbox(geometry);
  return west <= east ? [west, south, east, north] : null;
}
