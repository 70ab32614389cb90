import type { MeasureId, ZoneId } from '../domain/ids.ts';
import type { Zone } from '../domain/loaded-workspace.ts';
import type { Measure } from '../domain/measure.ts';
import { innerPoint } from '../geo/inner-point.ts';

/**
 * Where the badges of measures that serve whole zones stand, degrees: below the middle of each zone
 * that they serve, beside one another. They tell the zone, and are no place in it.
 */
export function zonePlaces(
  measures: readonly Measure[],
  zones: readonly Zone[],
): ReadonlyMap<MeasureId, readonly GeoJSON.Position[]> {
  const placeless = measures.filter(({ geometry }) => geometry === null);
  const places = new Map<MeasureId, GeoJSON.Position[]>();
  if (placeless.length === 0) return places;
  const zoneById = new Map(zones.map((zone) => [zone.id, zone]));
  const taken = new Map<ZoneId, number>();
  for (const { id, zones: served } of placeless) {
    const at = served.flatMap((zoneId) => {
      const zone = zoneById.get(zoneId);
      if (!zone) return [];
      const before = taken.get(zoneId) ?? 0;
      taken.set(zoneId, before + 1);
      return [placeInZone(zone, before)];
    });
    if (at.length > 0) places.set(id, at);
  }
  return places;
}

/** The middle, then by turns to its right and left, so that a new badge moves none that is there. */
function placeInZone({ geometry }: Zone, before: number): GeoJSON.Position {
  const { at, east, south } = zoneFrame(geometry);
  const steps = Math.ceil(before / 2) * (before % 2 === 1 ? 1 : -1);
  return [at[0] + steps * east, at[1] - south];
}

export interface ZoneFrame {
  readonly at: GeoJSON.Position;
  /** From one badge to the next, and from the zone's name down to its badges, degrees. */
  readonly east: number;
  readonly south: number;
}

const frames = new WeakMap<Zone['geometry'], ZoneFrame>();

/** Where a zone's name stands, and how far from it what belongs to the zone is put, degrees. */
export function zoneFrame(geometry: Zone['geometry']): ZoneFrame {
  const known = frames.get(geometry);
  if (known) return known;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const corners = rings.flat();
  const width = spanOf(corners.map(([lng]) => lng));
  const height = spanOf(corners.map(([, lat]) => lat));
  const frame = { at: [...innerPoint(geometry)], east: width / 10, south: height / 12 };
  frames.set(geometry, frame);
  return frame;
}

function spanOf(values: readonly number[]): number {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  return values.reduce((a, b) => Math.max(a, b), -Infinity) - least;
}
