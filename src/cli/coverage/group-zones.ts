import { boundsOf, joinBounds, noBounds, type Bounds } from '../../geo/bounds.ts';
import { degreesPerMeter } from '../../geo/degrees-per-meter.ts';

/** Zones near each other, by their places in the list; limits in degrees. */
export interface ZoneGroup {
  readonly zones: readonly number[];
  readonly bounds: Bounds;
}

/** Within this distance of a plane's centre lengths are true to 0.005 %. */
const farthestMeters = 100_000;

/** The limits of a polygon or multipolygon in degrees. */
export function degreesBounds(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Bounds {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let bounds = noBounds;
  for (const rings of polygons) {
    for (const ring of rings) bounds = joinBounds(bounds, boundsOf([ring.flat()]));
  }
  return bounds;
}

/**
 * Divides zones (by their limits, null for those without geometry) into groups small enough for
 * one plane each: a country does not fit in one. A zone larger than that is a group by itself.
 */
export function groupZones(limits: readonly (Bounds | null)[]): readonly ZoneGroup[] {
  const all = [...limits.keys()].filter((zone) => limits[zone] !== null);
  return all.length === 0 ? [] : divide(all, limits);
}

function divide(zones: readonly number[], limits: readonly (Bounds | null)[]): ZoneGroup[] {
  const bounds = zones.reduce((sum, zone) => joinBounds(sum, limits[zone] ?? noBounds), noBounds);
  const [west, south, east, north] = bounds;
  const perMeter = degreesPerMeter((south + north) / 2);
  const width = (east - west) / perMeter.lng;
  const height = (north - south) / perMeter.lat;
  if (zones.length === 1 || Math.hypot(width, height) / 2 <= farthestMeters) {
    return [{ zones, bounds }];
  }
  const side = width > height ? 0 : 1;
  const middle = (zone: number): number => {
    const own = limits[zone] ?? noBounds;
    return own[side] + own[side + 2];
  };
  const sorted = zones.toSorted((a, b) => middle(a) - middle(b));
  const half = sorted.length >> 1;
  return [...divide(sorted.slice(0, half), limits), ...divide(sorted.slice(half), limits)];
}
