import type { LngLatBounds } from '../../geo/lng-lat.ts';
import { crossesItself } from '../../geo/crosses-itself.ts';
import { sharedAreaSquareMeters } from '../../geo/shared-area.ts';
import { geometryBounds } from '../geometry-bounds.ts';
import type { ZoneId } from '../ids.ts';
import type { Zone } from '../loaded-workspace.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import type { RedrawnZone } from '../redrawn-zone.ts';
import { sameValue } from '../same-value.ts';

/** Zones with other borders, and the ground they lie on. */
export interface ZoneRedrawing {
  /** The zones that change, each with its whole new outline, WGS 84. */
  readonly changes: readonly RedrawnZone[];
  /** Every zone as it is now, the ones that change among them. */
  readonly zones: readonly Zone[];
  /** Beyond these nothing is known, so that no zone reaches there. */
  readonly bounds: LngLatBounds;
}

/** Two outlines of one border can differ by this much where one of them has a corner more. */
const overlapToleranceSquareMeters = 1;

/**
 * Other borders for some zones, as one step: those on both sides of a border change together. A
 * zone that gets its own outline back is no longer one that is drawn anew. What was wrong with the
 * zones before (an overlap, an outline that meets itself) is no reason to refuse.
 * Refused: `no-zone`; `zone-crossing` for an outline that crosses itself; `zone-outside`;
 * `zones-overlap` (values: zone, other).
 */
export function redrawZones(
  plan: Plan,
  { changes, zones, bounds }: ZoneRedrawing,
): Outcome<PlanPatch> {
  const now = new Map(zones.map((zone) => [zone.id, zone]));
  for (const { id, geometry } of changes) {
    const zone = now.get(id);
    if (!zone) return { ok: false, reason: 'no-zone' };
    if (crossesItself(geometry) && !crossesItself(zone.geometry)) {
      return { ok: false, reason: 'zone-crossing', values: { zone: zone.name } };
    }
    if (isOutside(geometry, bounds) && !isOutside(zone.geometry, bounds)) {
      return { ok: false, reason: 'zone-outside', values: { zone: zone.name } };
    }
  }
  const overlap = firstOverlap(changes, zones);
  if (overlap) {
    return {
      ok: false,
      reason: 'zones-overlap',
      values: { zone: overlap[0].name, other: overlap[1].name },
    };
  }
  const title = changes.map(({ id }) => now.get(id)?.name ?? id).join(', ');
  return {
    ok: true,
    value: {
      note: { key: 'redrawZones', title },
      changes: changes.flatMap((change) => changeOf(plan, change, now)),
    },
  };
}

function changeOf(
  plan: Plan,
  { id, geometry }: RedrawnZone,
  now: ReadonlyMap<ZoneId, Zone>,
): readonly PlanChange[] {
  const zone = now.get(id);
  if (!sameValue(geometry, zone?.official ?? zone?.geometry)) {
    return [{ do: 'put', collection: 'zones', key: id, record: { id, geometry } }];
  }
  return Object.hasOwn(plan.zones, id) ? [{ do: 'remove', collection: 'zones', key: id }] : [];
}

/** The first two zones that would share more ground than they do now. */
function firstOverlap(
  changes: readonly RedrawnZone[],
  zones: readonly Zone[],
): readonly [Zone, Zone] | null {
  const drawn = new Map(changes.map(({ id, geometry }) => [id, geometry]));
  for (const [at, zone] of zones.entries()) {
    for (const other of zones.slice(at + 1)) {
      const [one, two] = [drawn.get(zone.id), drawn.get(other.id)];
      if (!one && !two) continue;
      const shared = sharedAreaSquareMeters(one ?? zone.geometry, two ?? other.geometry);
      if (shared <= overlapToleranceSquareMeters) continue;
      const before = sharedAreaSquareMeters(zone.geometry, other.geometry);
      if (shared > before + overlapToleranceSquareMeters) return [zone, other];
    }
  }
  return null;
}

function isOutside(geometry: Zone['geometry'], [west, south, east, north]: LngLatBounds): boolean {
  const found = geometryBounds(geometry);
  if (!found) return true;
  return found[0] < west || found[1] < south || found[2] > east || found[3] > north;
}
