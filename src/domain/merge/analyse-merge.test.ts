import { describe, expect, it } from 'vitest';
import { translateGeometry } from '../../geo/translate-geometry.ts';
import { applyPatch } from '../apply-patch.ts';
import { addMeasure } from '../edits/add-measure.ts';
import { addProposal } from '../edits/add-proposal.ts';
import { includeMeasure } from '../edits/include-measure.ts';
import { mergeProposals } from '../edits/merge-proposals.ts';
import { switchMeasure } from '../edits/switch-measure.ts';
import { emptyPlan, firstProposalId } from '../empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../ids.ts';
import type { MeasureKindId } from '../measure-kind.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { resolveMeasures } from '../resolve-measures.ts';
import { analyseMerge } from './analyse-merge.ts';
import { conflictKey, decideMerge, duplicateKey, openConflicts } from './decide-merge.ts';

const A = firstProposalId;
const B = 'b' as ProposalId;
const C = 'c' as ProposalId;

const place: MeasureGeometry = { type: 'Point', coordinates: [10.4, 63.43] };
const street: MeasureGeometry = {
  type: 'LineString',
  coordinates: [
    [10.4, 63.43],
    [10.405, 63.43],
  ],
};
/** About 100 m by 100 m. */
const block: MeasureGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [10.4, 63.43],
      [10.402, 63.43],
      [10.402, 63.4309],
      [10.4, 63.4309],
      [10.4, 63.43],
    ],
  ],
};
const moved = (geometry: MeasureGeometry, east: number, north = 0) =>
  translateGeometry(geometry, east, north);

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

type Drawn = readonly [id: string, kind: MeasureKindId, geometry: MeasureGeometry];

/** Tables A, B and C with what each drew. */
function tables(a: readonly Drawn[], b: readonly Drawn[], c: readonly Drawn[] = []): Plan {
  let plan = emptyPlan('trondheim' as WorkspaceId);
  for (const id of [B, C]) plan = after(plan, addProposal(plan, { id, name: `Bord ${id}` }));
  for (const [proposalId, drawn] of [
    [A, a],
    [B, b],
    [C, c],
  ] as const) {
    for (const [id, kind, geometry] of drawn) {
      const made = { id: id as MeasureId, kind, geometry, title: id, proposalId };
      plan = after(plan, addMeasure(plan, made));
    }
  }
  return plan;
}

const none: readonly Measure[] = [];
const analysed = (plan: Plan, ids: readonly ProposalId[] = [A, B]) => analyseMerge(plan, none, ids);

describe('two tables drew the same', () => {
  it.each<[string, MeasureKindId, MeasureGeometry, MeasureGeometry, boolean]>([
    ['a place 24 m away', 'playground', place, moved(place, 24), true],
    ['a place 26 m away', 'playground', place, moved(place, 26), false],
    ['a path 14 m to the side', 'green-path', street, moved(street, 0, 14), true],
    ['a path 16 m to the side', 'green-path', street, moved(street, 0, 16), false],
    ['a path that goes on for 15 %', 'green-path', street, moved(street, 37), true],
    ['a path that goes on for half of it', 'green-path', street, moved(street, 120), false],
    ['a park of which 80 % is the same', 'park', block, moved(block, 19), true],
    ['a park of which 60 % is the same', 'park', block, moved(block, 40), false],
  ])('%s', (_, kind, first, second, isSame) => {
    const { duplicates } = analysed(tables([['a1', kind, first]], [['b1', kind, second]]));
    expect(duplicates).toEqual(isSame ? [['a1', 'b1']] : []);
  });

  it('is not said of another kind, nor of what one table drew side by side', () => {
    const other = tables([['a1', 'playground', place]], [['b1', 'library', place]]);
    expect(analysed(other).duplicates).toEqual([]);
    const both: readonly Drawn[] = [
      ['a1', 'playground', place],
      ['a2', 'playground', moved(place, 5)],
    ];
    expect(analysed(tables(both, [])).duplicates).toEqual([]);
  });

  it('is one group where three drew it, in the order of the tables', () => {
    const drawn = (id: string, east: number): Drawn => [id, 'playground', moved(place, east)];
    const plan = tables([drawn('a1', 0)], [drawn('b1', 40)], [drawn('c1', 20)]);
    expect(analysed(plan, [A, B, C]).duplicates).toEqual([['a1', 'b1', 'c1']]);
    expect(analysed(plan, [C, B, A]).duplicates).toEqual([['c1', 'b1', 'a1']]);
  });

  it('is said of a service of one zone under one title, and not of two services', () => {
    const zones = ['z1'] as unknown as Measure['zones'];
    const service = (id: string, title: string) =>
      ({ id, kind: 'zone-service', ownKind: null, geometry: null, zones, title }) as Measure;
    const planned = [service('s1', 'Ny Vri'), service('s2', 'Ny Vri'), service('s3', 'Miljø')];
    let plan = tables([], []);
    for (const [measureId, proposalId] of [
      ['s1', A],
      ['s2', B],
      ['s3', B],
    ] as const) {
      const listing = { measureId: measureId as MeasureId, proposalId };
      plan = after(plan, includeMeasure(plan, listing));
    }
    expect(analyseMerge(plan, planned, [A, B]).duplicates).toEqual([['s1', 's2']]);
  });
});

describe('what two tables drew excludes each other', () => {
  it.each<[string, Drawn, Drawn, string | null]>([
    ['homes in a park', ['x', 'park', block], ['y', 'housing', moved(block, 50)], 'same-ground'],
    ['homes on homes', ['x', 'housing', block], ['y', 'housing', moved(block, 50)], 'same-ground'],
    ['plots in a park', ['x', 'park', block], ['y', 'allotment', block], 'same-ground'],
    ['a rain bed in a park', ['x', 'park', block], ['y', 'rain-bed', block], null],
    ['homes beside a park', ['x', 'park', block], ['y', 'housing', moved(block, 100)], null],
    [
      'a path on a closed street',
      ['x', 'closed-street', street],
      ['y', 'green-path', moved(street, 0, 8)],
      'closed-street',
    ],
    [
      'a crossing on a closed street',
      ['x', 'closed-street', street],
      ['y', 'safe-crossing', moved(place, 50, 5)],
      'closed-street',
    ],
    [
      'a path across a closed street',
      ['x', 'closed-street', street],
      [
        'y',
        'green-path',
        {
          type: 'LineString',
          coordinates: [
            [10.402, 63.428],
            [10.402, 63.432],
          ],
        },
      ],
      null,
    ],
  ])('%s', (_, x, y, why) => {
    const found = [tables([x], [y]), tables([y], [x])].map((plan) => analysed(plan).conflicts);
    expect(found.map((conflicts) => conflicts.map((conflict) => conflict.why))).toEqual(
      Array(2).fill(why === null ? [] : [why]),
    );
  });

  it('is also one measure that counts at one table and not at the other', () => {
    let plan = tables([['a1', 'playground', place]], []);
    const measureId = 'a1' as MeasureId;
    plan = after(plan, includeMeasure(plan, { measureId, proposalId: B }));
    plan = after(plan, switchMeasure(plan, { measureId, proposalId: B, on: false }));
    const analysis = analysed(plan);
    expect(analysis.conflicts).toEqual([{ why: 'on-and-off', a: 'a1' }]);
    expect(analysis.measures).toMatchObject([{ onIn: [A], offIn: [B] }]);
    expect(decideMerge(analysis, {})).toEqual({ drop: [], off: [] });
    const key = conflictKey(analysis.conflicts[0]);
    expect(decideMerge(analysis, { [key]: 'off' })).toEqual({ drop: [], off: ['a1'] });
  });
});

describe('a merge', () => {
  const plan = tables(
    [
      ['a1', 'playground', place],
      ['a2', 'park', moved(block, 300)],
    ],
    [
      ['b1', 'playground', moved(place, 10)],
      ['b2', 'housing', moved(block, 330)],
      ['b3', 'library', place],
    ],
  );
  const analysis = analysed(plan);
  const ids = analysis.duplicates[0];

  function merged(choices: Readonly<Record<string, string>>): readonly string[] {
    let number = 0;
    const edit = mergeProposals(plan, {
      proposalIds: [A, B],
      newId: C.repeat(2) as ProposalId,
      name: 'Sammen',
      ...decideMerge(analysis, choices),
      newMeasureId: () => `copy${(number += 1)}` as MeasureId,
    });
    const done = after(plan, edit);
    expect(done.measures).toMatchObject(plan.measures);
    const listed = resolveMeasures(done, none, 'cc' as ProposalId);
    return listed.map(({ measure }) => measure.title);
  }

  it('leaves out the second of two that are the same, unless both or the other is wanted', () => {
    expect(merged({})).toEqual(['a1', 'a2', 'b2', 'b3']);
    expect(merged({ [duplicateKey(ids)]: 'both' })).toEqual(['a1', 'a2', 'b1', 'b2', 'b3']);
    expect(merged({ [duplicateKey(ids)]: 'b1' })).toEqual(['a2', 'b1', 'b2', 'b3']);
  });

  it('keeps both sides of a conflict, unless one is chosen', () => {
    const [conflict] = analysis.conflicts;
    expect(conflict).toMatchObject({ why: 'same-ground', a: 'a2', b: 'b2' });
    expect(merged({ [conflictKey(conflict)]: 'b2' })).toEqual(['a1', 'b2', 'b3']);
    expect(merged({ [conflictKey(conflict)]: 'a2' })).toEqual(['a1', 'a2', 'b3']);
  });

  it('has no conflict with what is left out as a duplicate', () => {
    const closed = tables(
      [['a1', 'green-path', street]],
      [['b1', 'green-path', moved(street, 0, 5)]],
      [['c1', 'closed-street', street]],
    );
    const three = analysed(closed, [A, B, C]);
    expect(three.conflicts).toHaveLength(2);
    expect(openConflicts(three, {})).toMatchObject([{ a: 'a1', b: 'c1' }]);
  });

  it.each([
    [{ proposalIds: [] }, 'nothing-to-merge'],
    [{ proposalIds: ['gone' as ProposalId] }, 'no-proposal'],
    [{ newId: A }, 'proposal-exists'],
    [{ name: ' ' }, 'no-name'],
  ])('is refused: %j', (wrong, reason) => {
    const right = { proposalIds: [A], newId: 'n' as ProposalId, name: 'N', drop: [], off: [] };
    const newMeasureId = () => 'new' as MeasureId;
    expect(mergeProposals(plan, { ...right, newMeasureId, ...wrong })).toEqual({
      ok: false,
      reason,
    });
  });
});
