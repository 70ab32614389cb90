import { describe, expect, it } from 'vitest';
import { geodesicArea } from '../../geo/geodesic-area.ts';
import { shapeTrouble } from '../../geo/shape-trouble.ts';
import { applyPatch } from '../apply-patch.ts';
import { emptyPlan, firstProposalId as A } from '../empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../ids.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import type { MeasureKindId } from '../measure-kind.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { resolveMeasures } from '../resolve-measures.ts';
import { addMeasure } from './add-measure.ts';
import { addProposal } from './add-proposal.ts';
import { bufferMeasures } from './buffer-measures.ts';
import { changeMeasures } from './change-measures.ts';
import { changeShapes } from './change-shapes.ts';
import { convertMeasures } from './convert-measures.ts';
import { cutHoleInMeasures } from './cut-hole-in-measures.ts';
import { fillGapBeside } from './fill-gap-beside.ts';
import { includeMeasure } from './include-measure.ts';
import { mergeMeasures } from './merge-measures.ts';
import { separateParts } from './separate-parts.ts';
import type { ShapesEdit } from './shapes-edit.ts';
import { splitMeasures } from './split-measures.ts';
import { subtractMeasures } from './subtract-measures.ts';
import { switchMeasure } from './switch-measure.ts';

const B = 'b' as ProposalId;
const [park, lawn, house, path, tree] = ['park', 'lawn', 'house', 'path', 'tree'] as MeasureId[];

type XY = readonly [number, number];

/** Thousandths of a degree from a corner of the city. */
function at([x, y]: XY): GeoJSON.Position {
  return [10.4 + x / 1000, 63.4 + y / 1000];
}

function box(x: number, y: number, width: number, height: number): GeoJSON.Polygon {
  const corners: readonly XY[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [corners.map(at)] };
}

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

function patchOf(edit: Outcome<ShapesEdit>): Outcome<PlanPatch> {
  return edit.ok ? { ok: true, value: edit.value.patch } : edit;
}

function reasonOf(edit: Outcome<ShapesEdit>): string | null {
  return edit.ok ? null : edit.reason;
}

function drawn(plan: Plan, id: MeasureId, kind: MeasureKindId, geometry: MeasureGeometry): Plan {
  return after(plan, addMeasure(plan, { id, kind, geometry, title: id, proposalId: A }));
}

/** A park with homes beside a lawn that has a note, a house on the park, a path and a tree. */
function somePlan(): Plan {
  let plan = emptyPlan('trondheim' as WorkspaceId);
  plan = drawn(plan, park, 'park', box(0, 0, 4, 2));
  plan = drawn(plan, lawn, 'pocket-park', box(4, 0, 4, 2));
  plan = drawn(plan, house, 'housing', box(1, 1, 1, 4));
  plan = drawn(plan, path, 'green-path', {
    type: 'LineString',
    coordinates: [at([0, 9]), at([8, 9])],
  });
  plan = drawn(plan, tree, 'playground', { type: 'Point', coordinates: at([2, 8]) });
  plan = after(plan, addProposal(plan, { id: B, name: 'B' }));
  plan = after(plan, includeMeasure(plan, { measureId: lawn, proposalId: B }));
  plan = after(plan, switchMeasure(plan, { measureId: lawn, proposalId: B, on: false }));
  const homes = { owned: 5, cooperative: 0, rented: 0, municipal: 2 };
  const budget = [{ financier: 'City', year: 2027, amount: 101 }];
  return after(
    plan,
    changeMeasures(plan, {
      note: { key: 'describeMeasure' },
      changes: [
        { id: park, budget },
        { id: lawn, note: 'Keep the old oak', budget },
        { id: house, homes },
      ],
    }),
  );
}

const plan = somePlan();

function newIds(): () => MeasureId {
  let number = 0;
  return () => {
    number += 1;
    return `new-${number}` as MeasureId;
  };
}

function listOf(changed: Plan, proposalId: ProposalId): readonly string[] {
  return resolveMeasures(changed, [], proposalId).map(
    ({ measure, on }) => `${measure.title}${on ? '' : ' off'}`,
  );
}

function areaOf({ geometry }: Measure): number {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return 0;
  return geodesicArea(geometry);
}

describe('merging', () => {
  it('gives the first the ground, the notes, the cost and the places in proposals of all', () => {
    const merged = after(plan, patchOf(mergeMeasures(plan, { ids: [park, lawn] })));
    expect(areaOf(merged.measures[park])).toBeCloseTo(
      areaOf(plan.measures[park]) + areaOf(plan.measures[lawn]),
      3,
    );
    expect(merged.measures[park]).toMatchObject({
      title: 'park',
      kind: 'park',
      note: 'lawn: Keep the old oak',
      homes: null,
    });
    expect(merged.measures[park].budget).toHaveLength(2);
    expect(lawn in merged.measures).toBe(false);
    expect(listOf(merged, A)).toEqual(['park', 'house', 'path', 'tree']);
    expect(listOf(merged, B)).toEqual(['park off']);
  });

  it('is refused for one, for points and for shapes of several sorts', () => {
    expect(reasonOf(mergeMeasures(plan, { ids: [] }))).toBe('nothing-selected');
    expect(reasonOf(mergeMeasures(plan, { ids: [park] }))).toBe('select-two');
    expect(reasonOf(mergeMeasures(plan, { ids: [park, path] }))).toBe('mixed-shapes');
    expect(reasonOf(mergeMeasures(plan, { ids: [tree, tree] }))).toBe('mixed-shapes');
    expect(reasonOf(mergeMeasures(plan, { ids: [park, 'gone' as MeasureId] }))).toBe('no-measure');
  });
});

describe('splitting', () => {
  const across = [at([1.4, -1]), at([1.4, 12])];

  it('cuts each shape the line crosses, and shares homes and cost without doubling them', () => {
    const ids = [park, lawn, house, path];
    const edit = splitMeasures(plan, { ids, line: across, newId: newIds() });
    const split = after(plan, patchOf(edit));
    expect(edit).toMatchObject({
      value: { results: [park, house, path, 'new-1', 'new-2', 'new-3'] },
    });
    expect(listOf(split, A)).toEqual([
      'park',
      'park 2',
      'lawn',
      'house',
      'house 2',
      'path',
      'path 2',
      'tree',
    ]);
    const homes = [split.measures[house], split.measures['new-2' as MeasureId]].map((m) => m.homes);
    expect(homes.reduce((sum, part) => sum + (part?.owned ?? 0), 0)).toBe(5);
    expect(homes.reduce((sum, part) => sum + (part?.municipal ?? 0), 0)).toBe(2);
    const parts = [split.measures[park], split.measures['new-1' as MeasureId]];
    expect(parts.map(({ budget }) => budget[0].amount).reduce((a, b) => a + b)).toBe(101);
    expect(parts.reduce((sum, part) => sum + areaOf(part), 0)).toBeCloseTo(
      areaOf(plan.measures[park]),
      3,
    );
  });

  it('is refused where the line cuts nothing', () => {
    const split = (ids: readonly MeasureId[], line: GeoJSON.Position[]) =>
      reasonOf(splitMeasures(plan, { ids, line, newId: newIds() }));
    expect(split([lawn], across)).toBe('line-does-not-cross');
    expect(split([tree], across)).toBe('not-lines-or-areas');
    expect(split([path], [at([9, 0]), at([9, 20])])).toBe('line-misses');
  });

  it('is undone by merging, but for who gets the cost', () => {
    const split = after(
      plan,
      patchOf(splitMeasures(plan, { ids: [park], line: across, newId: newIds() })),
    );
    const whole = after(
      split,
      patchOf(mergeMeasures(split, { ids: [park, 'new-1' as MeasureId] })),
    );
    expect(areaOf(whole.measures[park]) / areaOf(plan.measures[park])).toBeCloseTo(1, 9);
  });
});

describe('areas and what lies on them', () => {
  it('lose the ground of the others, or take it from them', () => {
    const less = after(
      plan,
      patchOf(subtractMeasures(plan, { ids: [park, house], from: 'first' })),
    );
    expect(areaOf(less.measures[park])).toBeLessThan(areaOf(plan.measures[park]));
    expect(less.measures[house]).toBe(plan.measures[house]);
    const other = after(
      plan,
      patchOf(subtractMeasures(plan, { ids: [park, house], from: 'others' })),
    );
    expect(areaOf(other.measures[house])).toBeLessThan(areaOf(plan.measures[house]));
    expect(other.measures[park]).toBe(plan.measures[park]);
    const apart = subtractMeasures(plan, { ids: [park, lawn], from: 'first' });
    expect(reasonOf(apart)).toBe('nothing-in-common');
    expect(reasonOf(subtractMeasures(plan, { ids: [park, tree], from: 'first' }))).toBe(
      'not-areas',
    );
  });

  it('get a hole where the ring lies in them, and lose it again', () => {
    const ring = box(5, 0.5, 1, 1).coordinates[0];
    const cut = after(plan, patchOf(cutHoleInMeasures(plan, { ids: [park, lawn], ring })));
    expect(cut.measures[lawn].geometry?.coordinates).toHaveLength(2);
    expect(cut.measures[park]).toBe(plan.measures[park]);
    expect(reasonOf(cutHoleInMeasures(plan, { ids: [park], ring }))).toBe('hole-not-inside');
    const filled = after(cut, patchOf(fillGapBeside(cut, { ids: [lawn], within: null })));
    expect(areaOf(filled.measures[lawn]) / areaOf(plan.measures[lawn])).toBeCloseTo(1, 9);
    expect(reasonOf(fillGapBeside(plan, { ids: [park, lawn], within: null }))).toBe('no-gap');
  });

  it('are separated into a sketch each', () => {
    const islands: MeasureGeometry = {
      type: 'MultiPolygon',
      coordinates: [box(0, 0, 1, 1).coordinates, box(3, 0, 2, 1).coordinates],
    };
    const two = after(
      plan,
      changeMeasures(plan, {
        note: { key: 'moveMeasure' },
        changes: [{ id: park, geometry: islands }],
      }),
    );
    const apart = after(two, patchOf(separateParts(two, { ids: [park], newId: newIds() })));
    expect(apart.measures[park].geometry?.type).toBe('Polygon');
    expect(apart.measures['new-1' as MeasureId]).toMatchObject({ title: 'park 2', kind: 'park' });
    expect(reasonOf(separateParts(plan, { ids: [park], newId: newIds() }))).toBe('one-part');
  });
});

describe('other shapes', () => {
  const to = (id: MeasureId, shape: 'point' | 'line' | 'area') =>
    convertMeasures(plan, {
      ids: [id],
      shape,
      kind: shape === 'line' ? 'green-path' : shape === 'area' ? 'park' : 'meeting-place',
      radiusMeters: 25,
    });

  it('come of a point, a line or an area, which keeps its kind where the kind can have it', () => {
    const circle = after(plan, patchOf(to(tree, 'area'))).measures[tree];
    expect(circle.kind).toBe('playground');
    expect(areaOf(circle)).toBeCloseTo(Math.PI * 25 ** 2, 1);
    const outline = after(plan, patchOf(to(park, 'line'))).measures[park];
    expect(outline).toMatchObject({ kind: 'green-path', geometry: { type: 'LineString' } });
    const place = after(plan, patchOf(to(house, 'point'))).measures[house];
    expect(place).toMatchObject({ kind: 'housing', geometry: { type: 'Point' } });
    expect(place.homes).toEqual(plan.measures[house].homes);
    expect(reasonOf(to(tree, 'line'))).toBe('cannot-convert');
    expect(reasonOf(to(path, 'area'))).toBe('too-few-corners');
    expect(reasonOf(to(park, 'area'))).toBe('same-shape');
  });

  it('lie round what is drawn: a new sketch in the proposal', () => {
    const round = (ids: readonly MeasureId[], distanceMeters: number) =>
      bufferMeasures(plan, {
        ids,
        distanceMeters,
        newId: 'new' as MeasureId,
        proposalId: A,
        titleOf: (kind) => `New ${kind}`,
      });
    const small = after(plan, patchOf(round([tree], 20)));
    expect(small.measures['new' as MeasureId]).toMatchObject({ title: 'New pocket-park' });
    const large = after(plan, patchOf(round([path, tree], 50)));
    expect(large.measures['new' as MeasureId]).toMatchObject({ kind: 'park' });
    expect(listOf(large, A).at(-1)).toBe('New park');
    expect(reasonOf(round([tree], 0))).toBe('bad-radius');
  });

  it('are refused where they would not be sound', () => {
    const flatten = changeShapes(plan, {
      ids: [park],
      note: 'scaleMeasures',
      whenSame: 'no-drawn-shape',
      shape: () => ({
        ok: true,
        value: {
          type: 'Polygon',
          coordinates: [[at([0, 0]), at([2, 2]), at([2, 0]), at([0, 2]), at([0, 0])]],
        },
      }),
    });
    expect(reasonOf(flatten)).toBe('self-crossing');
    expect(shapeTrouble(box(0, 0, 1, 1))).toBeNull();
  });
});
