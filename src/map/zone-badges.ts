import type { MeasureId, ZoneId } from '../domain/ids.ts';
import type { Zone } from '../domain/loaded-workspace.ts';
import type { Programme } from '../domain/programme.ts';
import type { ListedMeasure } from '../domain/resolve-measures.ts';
import { servedZones } from '../domain/served-zones.ts';
import { zoneFrame } from './zone-places.ts';

/** The measures without a drawn shape that serve one zone, and where their number stands. */
export interface ZoneBadge {
  readonly zoneId: ZoneId;
  readonly at: GeoJSON.Position;
  readonly measureIds: readonly MeasureId[];
}

/**
 * A badge for each zone that measures without a drawn shape serve: of the planned ones and of the
 * proposal shown those that are on. What is dropped serves nobody. It stands above the zone's name and tells the
 * zone, never a place in it.
 */
export function zoneBadges(
  listed: readonly ListedMeasure[],
  planned: readonly ListedMeasure[],
  zones: readonly Zone[],
  programme: Pick<Programme, 'zones'> | null,
): readonly ZoneBadge[] {
  const onList = new Set(listed.map(({ measure }) => measure.id));
  const all = [...planned.filter(({ measure: { id } }) => !onList.has(id)), ...listed];
  const measures = all.filter(({ on }) => on).map(({ measure }) => measure);
  const byZone = new Map<ZoneId, MeasureId[]>();
  for (const measure of measures) {
    if (measure.geometry !== null || measure.status === 'dropped') continue;
    for (const zoneId of servedZones(measure, zones, programme)) {
      byZone.set(zoneId, [...(byZone.get(zoneId) ?? []), measure.id]);
    }
  }
  return zones.flatMap(({ id, geometry }) => {
    const measureIds = byZone.get(id);
    if (!measureIds) return [];
    const { at, south } = zoneFrame(geometry);
    return [{ zoneId: id, at: [at[0], at[1] + 1.4 * south], measureIds }];
  });
}
