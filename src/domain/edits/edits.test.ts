import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { emptyPlan, firstProposalId } from '../empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../ids.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { countingMeasures, findMeasure, measuresOfProposal } from '../resolve-measures.ts';
import { addMeasure } from './add-measure.ts';
import { addProposal } from './add-proposal.ts';
import { deleteMeasure } from './delete-measure.ts';
import { deleteProposal } from './delete-proposal.ts';
import { describeMeasure } from './describe-measure.ts';
import { duplicateMeasure } from './duplicate-measure.ts';
import { excludeMeasure } from './exclude-measure.ts';
import { includeMeasure } from './include-measure.ts';
import { moveMeasure } from './move-measure.ts';
import { renameProposal } from './rename-proposal.ts';
import { reorderMeasure } from './reorder-measure.ts';
import { replacePlan } from './replace-plan.ts';
import { reshapeMeasure } from './reshape-measure.ts';
import { switchMeasure } from './switch-measure.ts';

const trondheim = 'trondheim' as WorkspaceId;
const A = firstProposalId;
const B = 'b' as ProposalId;
const [park, square, path] = ['park', 'square', 'path'] as MeasureId[];

const corner: MeasureGeometry = { type: 'Point', coordinates: [10.41, 63.42] };
const block: MeasureGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [10.41, 63.42],
      [10.42, 63.42],
      [10.42, 63.43],
      [10.41, 63.42],
    ],
  ],
};

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

function sketch(plan: Plan, id: MeasureId, proposalId = A): Plan {
  const geometry = id === park ? block : corner;
  const kind = id === park ? 'park' : 'meeting-place';
  return after(plan, addMeasure(plan, { id, kind, geometry, title: `My ${id}`, proposalId }));
}

const start = emptyPlan(trondheim);
const three = [park, square, path].reduce((plan, id) => sketch(plan, id), start);

function listed(plan: Plan, proposalId = A, planned: readonly Measure[] = []): readonly string[] {
  return measuresOfProposal(plan, planned, proposalId).map((measure) => measure.id);
}

describe('a sketch', () => {
  it('comes last on the proposal it is drawn in', () => {
    expect(listed(three)).toEqual([park, square, path]);
    expect(three.measures[park]).toMatchObject({ title: 'My park', status: 'idea', zones: [] });
  });

  it('is refused without a proposal, or under a name already taken', () => {
    const input = { id: park, kind: 'park', geometry: block, title: '' } as const;
    expect(addMeasure(start, { ...input, proposalId: B })).toMatchObject({ reason: 'no-proposal' });
    expect(addMeasure(three, { ...input, proposalId: A })).toMatchObject({
      reason: 'measure-exists',
    });
  });

  it('is moved, and touches nothing but itself', () => {
    const moved = after(three, moveMeasure(three, { id: square, geometry: corner }));
    expect(moved).toBe(three);
    const there = { type: 'Point', coordinates: [10.5, 63.4] } as const;
    const plan = after(
      three,
      moveMeasure(three, { id: square, geometry: { ...there, coordinates: [10.5, 63.4] } }),
    );
    expect(plan.measures[square].geometry).toEqual(there);
    expect(plan.measures[park]).toBe(three.measures[park]);
    expect(plan.entries).toBe(three.entries);
  });

  it('is reshaped within its kind of shape only', () => {
    const smaller = { ...block, coordinates: [block.coordinates[0].map(([x, y]) => [x / 2, y])] };
    const plan = after(three, reshapeMeasure(three, { id: park, geometry: smaller }));
    expect(plan.measures[park].geometry).toEqual(smaller);
    expect(reshapeMeasure(three, { id: park, geometry: corner })).toMatchObject({
      reason: 'other-shape',
    });
  });

  it('is described in the fields given; a pasted book is cut, half a letter made whole', () => {
    const title = `Tåsen 🌳${'\uD83C'}`;
    const plan = after(
      three,
      describeMeasure(three, { id: park, title, note: 'n'.repeat(30_000), status: 'adopted' }),
    );
    expect(plan.measures[park].title).toBe('Tåsen 🌳\uFFFD');
    expect(plan.measures[park].note).toHaveLength(20_000);
    expect(plan.measures[park].status).toBe('adopted');
    expect(plan.measures[park].geometry).toBe(three.measures[park].geometry);
  });

  it('is deleted from every list, and refused when it is gone', () => {
    const both = after(three, addProposal(three, { id: B, name: 'B' }));
    const plan = after(both, includeMeasure(both, { measureId: park, proposalId: B }));
    const without = after(plan, deleteMeasure(plan, { id: park }));
    expect([listed(without), listed(without, B)]).toEqual([[square, path], []]);
    expect(Object.keys(without.entries)).toHaveLength(2);
    expect(deleteMeasure(without, { id: park })).toEqual({ ok: false, reason: 'no-measure' });
  });

  it('is duplicated with all that is said of it, last on the list', () => {
    const copy = 'copy' as MeasureId;
    const input = { id: park, newId: copy, geometry: block, proposalId: A };
    const plan = after(three, duplicateMeasure(three, input));
    expect(plan.measures[copy]).toEqual({ ...three.measures[park], id: copy });
    expect(listed(plan)).toEqual([park, square, path, copy]);
  });
});

describe('a proposal’s list', () => {
  const planned: Measure = { ...three.measures[park], id: 'planned' as MeasureId };

  it('takes in a planned measure once, and lets it go', () => {
    const input = { measureId: planned.id, proposalId: A, title: 'Lilletorget' };
    const edit = includeMeasure(three, input);
    expect(edit).toMatchObject({ value: { note: { title: 'Lilletorget' } } });
    const plan = after(three, edit);
    expect(listed(plan, A, [planned])).toEqual([park, square, path, planned.id]);
    expect(findMeasure(plan, [planned], planned.id)).toBe(planned);
    expect(after(plan, includeMeasure(plan, input))).toBe(plan);
    const without = after(plan, excludeMeasure(plan, input));
    expect(without).toEqual(three);
    expect(excludeMeasure(without, input)).toEqual({ ok: false, reason: 'not-listed' });
  });

  it('leaves out of the numbers what is switched off', () => {
    const off = after(three, switchMeasure(three, { measureId: square, proposalId: A, on: false }));
    expect(listed(off)).toEqual([park, square, path]);
    expect(countingMeasures(off, [], A).map(({ id }) => id)).toEqual([park, path]);
  });

  it.each([
    { move: path, to: null, gives: [path, park, square] },
    { move: path, to: park, gives: [park, path, square] },
    { move: park, to: path, gives: [square, path, park] },
    { move: square, to: park, gives: [park, square, path] },
  ])('is reordered: $move after $to', ({ move, to, gives }) => {
    const edit = reorderMeasure(three, { measureId: move, proposalId: A, afterId: to });
    expect(listed(after(three, edit))).toEqual(gives);
    expect(edit.ok && edit.value.changes.length).toBeLessThanOrEqual(1);
  });

  it('is reordered also where two tabs gave the same rank', () => {
    const entries = Object.fromEntries(
      Object.entries(three.entries).map(([key, entry]) => [key, { ...entry, order: 'a1' }]),
    );
    const tied: Plan = { ...three, entries };
    const [first, second, third] = listed(tied) as MeasureId[];
    const input = { measureId: third, proposalId: A, afterId: first };
    expect(listed(after(tied, reorderMeasure(tied, input)))).toEqual([first, third, second]);
  });
});

describe('a proposal', () => {
  const two = after(three, addProposal(three, { id: B, name: 'B' }));

  it('comes after the others, and is renamed but never nameless', () => {
    expect(two.proposals[B].order > two.proposals[A].order).toBe(true);
    const plan = after(two, renameProposal(two, { id: B, name: '  Grønn akse ' }));
    expect(plan.proposals[B].name).toBe('Grønn akse');
    expect(renameProposal(two, { id: B, name: ' ' })).toEqual({ ok: false, reason: 'no-name' });
  });

  it('is deleted with the sketches that only it lists; the last one stays', () => {
    const shared = after(two, includeMeasure(two, { measureId: park, proposalId: B }));
    const plan = after(shared, deleteProposal(shared, { id: A }));
    expect(Object.keys(plan.measures)).toEqual([park]);
    expect(listed(plan, B)).toEqual([park]);
    expect(deleteProposal(plan, { id: B })).toEqual({ ok: false, reason: 'last-proposal' });
  });
});

describe('another plan', () => {
  it('takes the place of this one, and gives way to it again', () => {
    const other = sketch(emptyPlan(trondheim), park);
    const note = { key: 'openPlan', title: 'Tempe' } as const;
    expect(after(three, replacePlan(three, { by: other, note }))).toEqual(other);
    expect(after(other, replacePlan(other, { by: three, note }))).toEqual(three);
    expect(after(three, replacePlan(three, { by: start, note: { key: 'clearPlan' } }))).toEqual(
      start,
    );
  });
});

describe('the one door', () => {
  const set = (field: string, value: unknown): PlanPatch => ({
    note: { key: 'describeMeasure' },
    changes: [
      { do: 'set', collection: 'measures', key: park, field: 'title', value: 'changed' },
      { do: 'set', collection: 'measures', key: park, field, value },
    ],
  });

  it.each([
    ['geometry', { type: 'Point', coordinates: [10.4, Number.NaN] }, 'position'],
    ['geometry', { type: 'Point', coordinates: [63.4, 163] }, 'position-range'],
    ['geometry', { type: 'LineString', coordinates: [[10, 63]] }, 'too-few-positions'],
    ['geometry', { type: 'Circle', coordinates: [10, 63] }, 'geometry-type'],
    ['geometry', { type: 'Point', coordinates: [10, 63], bbox: [] }, 'geometry-extra'],
    ['kind', 'castle', 'unknown-kind'],
    ['title', 'x'.repeat(501), 'text-too-long'],
    ['note', 7, 'not-text'],
    ['status', 'maybe', 'status'],
    ['period', { from: 2027, to: 2026 }, 'period-reversed'],
    ['zones', ['z1', 'z1'], 'id-twice'],
    ['colour', 'red', 'unknown-field'],
    ['id', 'another', 'key-differs'],
  ])('refuses %s %j, and makes no part of the edit', (field, value, why) => {
    expect(applyPatch(three, set(field, value))).toEqual({
      ok: false,
      reason: 'not-valid',
      values: { collection: 'measures', field, why },
    });
  });

  it('refuses open rings, flat rings and ids that are names of every object', () => {
    const ring = (...corners: number[][]): unknown => ({ type: 'Polygon', coordinates: [corners] });
    const why = (value: unknown): unknown => {
      const refused = applyPatch(three, set('geometry', value));
      return refused.ok ? null : refused.values?.['why'];
    };
    expect(why(ring([0, 0], [1, 0], [1, 1], [0, 1]))).toBe('ring-open');
    expect(why(ring([0, 0], [1, 0], [0, 0], [0, 0]))).toBe('ring-flat');
    const id = '__proto__' as MeasureId;
    const record = { ...three.measures[park], id };
    const put = { do: 'put', collection: 'measures', key: id, record } as const;
    const patch: PlanPatch = { note: { key: 'addMeasure' }, changes: [put] };
    expect(applyPatch(three, patch)).toMatchObject({ ok: false, values: { why: 'bad-id' } });
  });

  it('refuses to change or take away what is not there, and to take away the plan’s info', () => {
    const note = { key: 'deleteMeasure' } as const;
    const gone = { do: 'remove', collection: 'measures', key: 'gone' } as const;
    expect(applyPatch(three, { note, changes: [gone] })).toMatchObject({
      reason: 'no-such-record',
    });
    const info = { do: 'remove', collection: 'info', key: 'plan' } as const;
    expect(applyPatch(three, { note, changes: [info] })).toMatchObject({ reason: 'not-valid' });
  });
});
