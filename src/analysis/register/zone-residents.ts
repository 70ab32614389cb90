import type { ZoneId } from '../../domain/ids.ts';
import type { LoadedWorkspace, ResidentCell, Zone } from '../../domain/loaded-workspace.ts';
import { boundsMeet, boundsOf } from '../../geo/bounds.ts';
import { innerPoint } from '../../geo/inner-point.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { ringsMiddle } from '../../geo/rings-middle.ts';

/**
 * How many live in each zone: people at an address, and all of a grid cell, belong to the zone that
 * holds the address or the middle of the cell, as statistical offices join their grids to areas;
 * totals of zones belong to the zone of the same id, else to the one that the total's area lies
 * over. It does not depend on any question. A zone is left out where nothing is known of it: no
 * residents were read, or they are totals and none is of this zone.
 */
export function zoneResidents({
  workspace,
  zones,
  residents,
}: Pick<LoadedWorkspace, 'workspace' | 'zones' | 'residents'>): ReadonlyMap<ZoneId, number> {
  const known = counted.get(residents);
  if (known?.zones === zones) return known.perZone;
  const areTotals = workspace.residents?.form === 'zone-totals';
  const perZone = new Map<ZoneId, number>();
  if (residents.length > 0 && !areTotals) for (const { id } of zones) perZone.set(id, 0);
  const zoneAt = zoneFinder(zones);
  const ids = new Set<string>(zones.map(({ id }) => id));
  for (const cell of residents) {
    const own = areTotals && ids.has(cell.id) ? (cell.id as ZoneId) : null;
    const zoneId = own ?? zoneAt(...placeOf(cell, areTotals));
    if (zoneId !== null) perZone.set(zoneId, (perZone.get(zoneId) ?? 0) + cell.residents);
  }
  counted.set(residents, { zones, perZone });
  return perZone;
}

/** Borders are drawn anew seldom, and a matrix is made at every edit. */
const counted = new WeakMap<
  readonly ResidentCell[],
  { readonly zones: readonly Zone[]; readonly perZone: ReadonlyMap<ZoneId, number> }
>();

function placeOf({ geometry }: ResidentCell, isTotal: boolean): readonly [number, number] {
  if (geometry.type === 'Point') return [geometry.coordinates[0], geometry.coordinates[1]];
  if (isTotal) return innerPoint(geometry);
  return ringsMiddle(ringsOf(geometry));
}

/** Gives the first zone that holds a position, or null. */
function zoneFinder(zones: readonly Zone[]): (lng: number, lat: number) => ZoneId | null {
  const areas = zones.map(({ id, geometry }) => {
    const rings = ringsOf(geometry);
    return { id, rings, bounds: boundsOf(rings) };
  });
  return (lng, lat) =>
    areas.find(
      ({ rings, bounds }) =>
        boundsMeet(bounds, [lng, lat, lng, lat]) && pointInRings(lng, lat, rings),
    )?.id ?? null;
}

function ringsOf(area: GeoJSON.Polygon | GeoJSON.MultiPolygon): readonly Float64Array[] {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return rings.map((ring) => Float64Array.from(ring.flatMap(([lng, lat]) => [lng, lat])));
}
