import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch } from '../../src/domain/apply-patch.ts';
import { redrawZones } from '../../src/domain/edits/redraw-zones.ts';
import { resetZones } from '../../src/domain/edits/reset-zones.ts';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { WorkspaceId, ZoneId } from '../../src/domain/ids.ts';
import type { LoadedWorkspace, Zone } from '../../src/domain/loaded-workspace.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { PlanPatch } from '../../src/domain/plan-patch.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { withRedrawnZones } from '../../src/domain/with-redrawn-zones.ts';
import type { LngLatBounds } from '../../src/geo/lng-lat.ts';
import { moveSharedCorner } from '../../src/geo/move-shared-corner.ts';
import { jstsAreas, squareDegrees } from './jsts-area.ts';

const seed = 20_261_122;
const empty = emptyPlan('trondheim' as WorkspaceId);

type Features = GeoJSON.FeatureCollection<
  Zone['geometry'],
  { readonly id: ZoneId; readonly name: string }
>;

/** Trondheim's real zones, as their file has them. */
const zones: readonly Zone[] = (
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../geodata/trondheim/zones.geojson'), 'utf8'),
  ) as Features
).features.map(({ geometry, properties }) => ({
  id: properties.id,
  name: properties.name,
  geometry,
  attributes: {},
}));
const place = { zones } as unknown as LoadedWorkspace;
const bounds: LngLatBounds = [10.1259, 63.2939, 10.591, 63.4572];

/** Corners that two zones or more have, none of whose edges is the border of one zone alone. */
const innerCorners = cornersWithin(zones);

function ringsOf({ geometry }: Zone): readonly GeoJSON.Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function cornersWithin(all: readonly Zone[]): readonly GeoJSON.Position[] {
  const edges = new Map<string, number>();
  const edgeName = (a: GeoJSON.Position, b: GeoJSON.Position) =>
    [String(a), String(b)].toSorted((x, y) => (x < y ? -1 : 1)).join(' ');
  const each = (visit: (from: GeoJSON.Position, to: GeoJSON.Position) => void) => {
    for (const ring of all.flatMap(ringsOf)) {
      for (let at = 1; at < ring.length; at += 1) visit(ring[at - 1], ring[at]);
    }
  };
  each((from, to) => {
    edges.set(edgeName(from, to), (edges.get(edgeName(from, to)) ?? 0) + 1);
  });
  const corners = new Map<string, GeoJSON.Position>();
  each((from) => corners.set(String(from), from));
  each((from, to) => {
    if (edges.get(edgeName(from, to)) === 2) return;
    corners.delete(String(from));
    corners.delete(String(to));
  });
  return [...corners.values()];
}

function planAfter(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  if (!edit.ok) throw new Error(edit.reason);
  const applied = applyPatch(plan, edit.value);
  if (!applied.ok) throw new Error(applied.reason);
  return applied.value.plan;
}

/** The edit that drags one corner of all zones that have it, by so many degrees. */
function drag(now: readonly Zone[], corner: GeoJSON.Position, step: readonly [number, number]) {
  const to = [corner[0] + step[0], corner[1] + step[1]];
  const before = now.map(({ geometry }) => geometry);
  const changes = moveSharedCorner(before, corner, to).flatMap((geometry, at) =>
    geometry === before[at] ? [] : [{ id: now[at].id, geometry }],
  );
  return { to, changes };
}

const reasons = ['zones-overlap', 'zone-crossing', 'zone-outside'];

// Up to a hundred metres or so each way.
const anyStep = fc.tuple(
  fc.double({ min: -0.002, max: 0.002, noNaN: true }),
  fc.double({ min: -0.001, max: 0.001, noNaN: true }),
);

test('a border of real zones that is dragged leaves no gap and no overlap, or is refused', () => {
  expect(innerCorners.length).toBeGreaterThan(300);
  let made = 0;
  fc.assert(
    fc.property(fc.nat(), anyStep, (which, step) => {
      const corner = innerCorners[which % innerCorners.length];
      const { to, changes } = drag(zones, corner, step);
      const edit = redrawZones(empty, { changes, zones, bounds });
      if (!edit.ok) {
        expect(reasons).toContain(edit.reason);
        return;
      }
      made += 1;
      const drawn = withRedrawnZones(place, planAfter(empty, edit).zones).zones;
      const changed = drawn.filter((zone) => zone.official);
      // A drag that goes nowhere changes nothing.
      if (changed.length === 0) {
        expect(to).toEqual([corner[0], corner[1]]);
        return;
      }
      // Neighbours have the corner at the very same place, bit for bit.
      for (const zone of changed) {
        expect(ringsOf(zone).flat().map(String)).toContain(String(to));
      }
      expect(drawn.filter((zone, at) => zone !== zones[at])).toHaveLength(changed.length);
      // What one zone loses another gains: the sum stays, so without overlap there is no gap.
      const sum = (of: readonly Zone['geometry'][]) =>
        of.reduce((all, g) => all + squareDegrees(g), 0);
      const before = sum(changed.map((zone) => zone.official ?? zone.geometry));
      expect(sum(changed.map(({ geometry }) => geometry)) / before).toBeCloseTo(1, 9);
      for (const [at, zone] of changed.entries()) {
        for (const other of changed.slice(at + 1)) {
          const shared = jstsAreas.intersection(zone.geometry, other.geometry);
          const had = jstsAreas.intersection(
            zone.official ?? zone.geometry,
            other.official ?? other.geometry,
          );
          expect(shared - had).toBeLessThan(1e-12);
        }
      }
    }),
    { seed, numRuns: 300 },
  );
  expect(made).toBeGreaterThan(100);
});

test('after any drags, resetting everything gives the very zones back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), anyStep), { minLength: 1, maxLength: 4 }), (drags) => {
      let plan = empty;
      let now = place;
      for (const [which, step] of drags) {
        const corner = innerCorners[which % innerCorners.length];
        const { changes } = drag(now.zones, corner, step);
        const edit = redrawZones(plan, { changes, zones: now.zones, bounds });
        if (!edit.ok) continue;
        plan = planAfter(plan, edit);
        now = withRedrawnZones(now, plan.zones);
      }
      if (Object.keys(plan.zones).length === 0) return;
      const reset = planAfter(plan, resetZones(plan, { ids: null, zones: now.zones }));
      expect(reset.zones).toEqual({});
      expect(withRedrawnZones(now, reset.zones).zones.map(({ geometry }) => geometry)).toEqual(
        zones.map(({ geometry }) => geometry),
      );
    }),
    { seed, numRuns: 60 },
  );
});
