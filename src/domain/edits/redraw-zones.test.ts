import { expect, test } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { WorkspaceId, ZoneId } from '../ids.ts';
import type { LoadedWorkspace, Zone } from '../loaded-workspace.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { withRedrawnZones } from '../with-redrawn-zones.ts';
import { redrawZones } from './redraw-zones.ts';
import { resetZones } from './reset-zones.ts';

const bounds = [10, 63, 10.04, 63.01] as const;
const empty = emptyPlan('place' as WorkspaceId);

/** Four zones in a row, a hundredth of a degree each. */
const zones: readonly Zone[] = ['west', 'middle', 'east', 'far'].map((name, at) => ({
  id: name as ZoneId,
  name,
  geometry: block(10 + at / 100, 10.01 + at / 100),
  attributes: {},
}));
const place = { zones } as unknown as LoadedWorkspace;

function block(west: number, east: number): GeoJSON.Polygon {
  const corners = [
    [west, 63],
    [east, 63],
    [east, 63.01],
    [west, 63.01],
    [west, 63],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

function planAfter(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  if (!edit.ok) throw new Error(edit.reason);
  const applied = applyPatch(plan, edit.value);
  if (!applied.ok) throw new Error(applied.reason);
  return applied.value.plan;
}

const westAndMiddle = [
  { id: 'west' as ZoneId, geometry: block(10, 10.006) },
  { id: 'middle' as ZoneId, geometry: block(10.006, 10.02) },
];

test('a border that two zones share moves for both, and the others keep their identity', () => {
  const plan = planAfter(empty, redrawZones(empty, { changes: westAndMiddle, zones, bounds }));
  const drawn = withRedrawnZones(place, plan.zones).zones;
  expect(drawn[0].geometry).toEqual(block(10, 10.006));
  expect(drawn[1].geometry).toEqual(block(10.006, 10.02));
  expect(drawn[0].official).toBe(zones[0].geometry);
  expect([drawn[2], drawn[3]]).toEqual([zones[2], zones[3]]);
  expect(drawn[2]).toBe(zones[2]);
});

test('zones that would overlap, cross themselves or leave the map are refused', () => {
  const [grown] = [{ id: 'west' as ZoneId, geometry: block(10, 10.012) }];
  expect(redrawZones(empty, { changes: [grown], zones, bounds })).toEqual({
    ok: false,
    reason: 'zones-overlap',
    values: { zone: 'west', other: 'middle' },
  });
  const outside = { id: 'west' as ZoneId, geometry: block(9.99, 10.01) };
  expect(redrawZones(empty, { changes: [outside], zones, bounds })).toMatchObject({
    reason: 'zone-outside',
  });
  const bowTie = block(10, 10.01);
  const [[a, b, c, d]] = bowTie.coordinates;
  const crossing: GeoJSON.Polygon = { type: 'Polygon', coordinates: [[a, c, b, d, a]] };
  expect(
    redrawZones(empty, { changes: [{ id: 'west' as ZoneId, geometry: crossing }], zones, bounds }),
  ).toMatchObject({ reason: 'zone-crossing' });
  expect(
    redrawZones(empty, { changes: [{ id: 'gone' as ZoneId, geometry: bowTie }], zones, bounds }),
  ).toMatchObject({ reason: 'no-zone' });
});

test('an overlap that the zones came with is no reason to refuse another border', () => {
  const overlapping = [{ ...zones[0], geometry: block(10, 10.012) }, ...zones.slice(1)];
  const changes = [{ id: 'west' as ZoneId, geometry: block(10.001, 10.012) }];
  expect(redrawZones(empty, { changes, zones: overlapping, bounds }).ok).toBe(true);
});

test('a zone whose border is dragged back to where it was is drawn anew no longer', () => {
  const plan = planAfter(empty, redrawZones(empty, { changes: westAndMiddle, zones, bounds }));
  const now = withRedrawnZones(place, plan.zones).zones;
  const back = zones.slice(0, 2).map(({ id, geometry }) => ({ id, geometry }));
  expect(planAfter(plan, redrawZones(plan, { changes: back, zones: now, bounds })).zones).toEqual(
    {},
  );
});

test('resetting one zone resets those it traded ground with, and leaves the others', () => {
  const first = planAfter(empty, redrawZones(empty, { changes: westAndMiddle, zones, bounds }));
  const changes = [
    { id: 'east' as ZoneId, geometry: block(10.02, 10.033) },
    { id: 'far' as ZoneId, geometry: block(10.033, 10.04) },
  ];
  const drawn = withRedrawnZones(place, first.zones);
  const both = planAfter(first, redrawZones(first, { changes, zones: drawn.zones, bounds }));
  const now = withRedrawnZones(drawn, both.zones).zones;
  const reset = planAfter(both, resetZones(both, { ids: ['middle' as ZoneId], zones: now }));
  expect(Object.keys(reset.zones)).toEqual(['east', 'far']);
  expect(planAfter(both, resetZones(both, { ids: null, zones: now })).zones).toEqual({});
});

test('after the reset the place is as it came, and a second reset is refused', () => {
  const plan = planAfter(empty, redrawZones(empty, { changes: westAndMiddle, zones, bounds }));
  const drawn = withRedrawnZones(place, plan.zones);
  expect(withRedrawnZones(drawn, {}).zones).toEqual(zones);
  expect(withRedrawnZones(place, {})).toBe(place);
  expect(resetZones(empty, { ids: null, zones })).toMatchObject({ reason: 'zones-own' });
});
