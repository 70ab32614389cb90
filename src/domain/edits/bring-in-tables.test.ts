import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { applyStep } from '../apply-step.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { CheckpointId, MeasureId, ProposalId, WorkspaceId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import { reverseStep } from '../plan-step.ts';
import type { Plan } from '../plan.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import {
  differenceFromFile,
  isSame,
  proposalsOfTables,
  standsFor,
} from '../proposals-of-tables.ts';
import { addMeasure } from './add-measure.ts';
import { beginTables } from './begin-tables.ts';
import { bringInTables, type TableFromFile } from './bring-in-tables.ts';
import { deleteMeasure } from './delete-measure.ts';
import { includeMeasure } from './include-measure.ts';
import { moveMeasure } from './move-measure.ts';

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

const [t1, t2, t9] = ['t1', 't2', 't9'] as ProposalId[];
const point = (lng: number): GeoJSON.Point => ({ type: 'Point', coordinates: [lng, 63.43] });
const draw = (plan: Plan, id: string, proposalId: ProposalId, lng = 10.4) =>
  after(
    plan,
    addMeasure(plan, {
      id: id as MeasureId,
      kind: 'playground',
      geometry: point(lng),
      title: id,
      proposalId,
    }),
  );
const checkpoint = (name: string) => ({
  id: name as CheckpointId,
  name,
  madeAt: '2026-11-22T18:00:00.000Z',
});

const empty = emptyPlan('trondheim' as WorkspaceId);
const begun = after(
  empty,
  beginTables(empty, {
    tables: [t1, t2].map((id, at) => ({ id, table: at + 1, name: `Bord ${at + 1}` })),
    start: null,
    newMeasureId: () => 'never' as MeasureId,
    checkpoint: checkpoint('start'),
  }),
);
const here = draw(draw(begun, 'swing', t1), 'slide', t1);

function bring(plan: Plan, ...tables: readonly Partial<TableFromFile>[]): Outcome<PlanPatch> {
  let number = 0;
  return bringInTables(plan, {
    tables: tables.map((one, at) => ({
      file: plan,
      from: t1,
      into: t1,
      newId: `new${at}` as ProposalId,
      table: 1,
      name: 'Bord 1',
      ...one,
    })),
    newMeasureId: () => `copy${(number += 1)}` as MeasureId,
    checkpoint: checkpoint('before'),
  });
}

const listed = (plan: Plan, id: ProposalId) =>
  entriesOfProposal(plan, id).map(({ measureId }) => measureId);

describe('a table brought in', () => {
  const moved = after(here, moveMeasure(here, { id: 'swing' as MeasureId, geometry: point(10.5) }));
  const drawn = draw(moved, 'bench', t1);
  const file = after(drawn, deleteMeasure(drawn, { id: 'slide' as MeasureId }));

  it('takes the place of what its proposal held, in one step that can be taken back', () => {
    const done = bring(here, { file });
    const plan = after(here, done);
    expect(listed(plan, t1)).toEqual(['swing', 'bench']);
    expect(plan.measures['swing' as MeasureId].geometry).toEqual(point(10.5));
    expect(plan.measures).not.toHaveProperty('slide');
    expect(plan.checkpoints).toHaveProperty('before');
    const applied = done.ok ? applyPatch(here, done.value) : done;
    if (!applied.ok) throw new Error(applied.reason);
    expect(applyStep(plan, reverseStep(applied.value.step)).plan).toEqual(here);
  });

  it('tells before what it would add, change and take away', () => {
    const difference = differenceFromFile(here, t1, file, t1);
    expect(difference).toEqual({ added: ['bench'], changed: ['swing'], gone: ['slide'], same: [] });
    expect(isSame(differenceFromFile(here, t1, here, t1))).toBe(true);
  });

  it('is the same where it is equal: nothing is copied or changed', () => {
    const plan = after(here, bring(here, { file: here }));
    expect(plan.measures).toEqual(here.measures);
    expect(plan.entries).toEqual(here.entries);
  });

  it('can become a new table, whose sketches that others list are copies', () => {
    const plan = after(here, bring(here, { file, into: null, table: 3, name: 'Bord 3' }));
    const id = 'new0' as ProposalId;
    expect(plan.proposals[id]).toMatchObject({ table: 3, name: 'Bord 3', shared: false });
    expect(listed(plan, id)).toEqual(['copy1', 'bench']);
    expect(plan.measures['swing' as MeasureId].geometry).toEqual(point(10.4));
    expect(listed(plan, t1)).toEqual(['swing', 'slide']);
  });

  it('does not change what another table lists too', () => {
    const swing = 'swing' as MeasureId;
    const both = after(here, includeMeasure(here, { measureId: swing, proposalId: t2 }));
    const plan = after(both, bring(both, { file }));
    expect(plan.measures[swing].geometry).toEqual(point(10.4));
    expect(listed(plan, t1)).toEqual(['copy1', 'bench']);
    expect(listed(plan, t2)).toEqual(['swing']);
  });

  it('comes with others, and what two files bring under one id stands twice', () => {
    const first = draw(begun, 'bench', t1, 10.6);
    const second = draw(begun, 'bench', t2, 10.7);
    const plan = after(
      begun,
      bring(begun, { file: first }, { file: second, from: t2, into: t2, table: 2, name: 'Bord 2' }),
    );
    expect(listed(plan, t1)).toEqual(['bench']);
    expect(listed(plan, t2)).toEqual(['copy1']);
    expect(plan.measures['copy1' as MeasureId].geometry).toEqual(point(10.7));
  });

  it.each([
    [{ into: t9 }, 'no-proposal'],
    [{ from: t9 }, 'no-proposal'],
  ])('is refused: %j', (wrong, reason) => {
    expect(bring(here, wrong)).toEqual({ ok: false, reason });
  });

  it('is refused where two files mean one table', () => {
    expect(bring(here, {}, {})).toEqual({ ok: false, reason: 'table-twice' });
    expect(bring(here)).toEqual({ ok: false, reason: 'no-tables' });
  });

  it('is looked for by what differs: a table’s first', () => {
    const other = draw(begun, 'bench', t2);
    expect(proposalsOfTables(here, other)[0].id).toBe(t2);
    expect(standsFor(here, other.proposals[t2])).toBe(t2);
    const renumbered = { ...other.proposals[t2], id: t9 };
    expect(standsFor(here, renumbered)).toBe(t2);
  });
});
