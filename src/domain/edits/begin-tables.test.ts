import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { readCheckpointContent } from '../checkpoint-content.ts';
import { emptyPlan, firstProposalId } from '../empty-plan.ts';
import type { CheckpointId, MeasureId, ProposalId, WorkspaceId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { proposalsInOrder } from '../proposals-in-order.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import { tablesInOrder } from '../tables-in-order.ts';
import { addMeasure } from './add-measure.ts';
import { beginTables, type TablesBegun } from './begin-tables.ts';
import { includeMeasure } from './include-measure.ts';
import { moveMeasure } from './move-measure.ts';
import { shareProposals } from './share-proposals.ts';
import { lockProposal } from './lock-proposal.ts';

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

const empty = emptyPlan('trondheim' as WorkspaceId);
const geometry: GeoJSON.Point = { type: 'Point', coordinates: [10.4, 63.43] };
const sketch = {
  id: 'house' as MeasureId,
  kind: 'meeting-place',
  geometry,
  title: 'House',
} as const;
const drawn = after(empty, addMeasure(empty, { ...sketch, proposalId: firstProposalId }));
const planned = 'planned' as MeasureId;
const start = after(
  drawn,
  includeMeasure(drawn, { measureId: planned, proposalId: firstProposalId }),
);

function begun(tables: number, from: number, startId: ProposalId | null): TablesBegun {
  let number = 0;
  return {
    tables: Array.from({ length: tables }, (_, at) => ({
      id: `t${from + at}` as ProposalId,
      table: from + at,
      name: `Bord ${from + at}`,
    })),
    start: startId,
    newMeasureId: () => `copy${from}-${(number += 1)}` as MeasureId,
    checkpoint: {
      id: `before ${from}` as CheckpointId,
      name: 'Before the tables',
      madeAt: '2026-11-22T18:00:00.000Z',
    },
  };
}

const listed = (plan: Plan, id: string) =>
  entriesOfProposal(plan, id as ProposalId).map(({ measureId }) => measureId);

describe('tables begun', () => {
  it('from today are empty proposals after the others, numbered', () => {
    const plan = after(start, beginTables(start, begun(3, 1, null)));
    expect(proposalsInOrder(plan).map(({ id }) => id)).toEqual([firstProposalId, 't1', 't2', 't3']);
    expect(tablesInOrder(plan).map(({ table, name, shared }) => [table, name, shared])).toEqual([
      [1, 'Bord 1', false],
      [2, 'Bord 2', false],
      [3, 'Bord 3', false],
    ]);
    expect(listed(plan, 't2')).toEqual([]);
  });

  it('from a proposal have copies of its sketches, and share what is planned', () => {
    const plan = after(start, beginTables(start, begun(2, 1, firstProposalId)));
    expect(listed(plan, 't1')).toEqual(['copy1-1', planned]);
    expect(listed(plan, 't2')).toEqual(['copy1-2', planned]);
    const there = { type: 'Point' as const, coordinates: [10.5, 63.5] };
    const id = 'copy1-1' as MeasureId;
    const moved = after(plan, moveMeasure(plan, { id, geometry: there }));
    expect(moved.measures['house' as MeasureId].geometry).toEqual(geometry);
    expect(moved.measures['copy1-2' as MeasureId].geometry).toEqual(geometry);
  });

  it('keep how the plan stood before', () => {
    const plan = after(start, beginTables(start, begun(2, 1, null)));
    const { content } = plan.checkpoints['before 1' as CheckpointId];
    const read = readCheckpointContent(content);
    expect(read.ok && Object.keys(read.value.plan.proposals)).toEqual([firstProposalId]);
  });

  it('can be more later on, up to twelve', () => {
    const first = after(start, beginTables(start, begun(10, 1, null)));
    const all = after(first, beginTables(first, begun(2, 11, null)));
    expect(tablesInOrder(all)).toHaveLength(12);
    expect(beginTables(all, begun(1, 13, null))).toMatchObject({ reason: 'too-many-tables' });
    expect(beginTables(first, begun(2, 10, null))).toMatchObject({ reason: 'proposal-exists' });
  });

  it.each([
    [begun(0, 1, null), 'no-tables'],
    [begun(2, 1, 'gone' as ProposalId), 'no-proposal'],
    [begun(13, 1, null), 'too-many-tables'],
  ])('are refused: %#', (input, reason) => {
    expect(beginTables(start, input)).toMatchObject({ ok: false, reason });
  });
});

describe('proposals shared', () => {
  it('are seen by everybody, also where they are locked, and kept back again', () => {
    const tables = after(start, beginTables(start, begun(2, 1, null)));
    const ids = ['t1', 't2'] as ProposalId[];
    const locked = after(tables, lockProposal(tables, { id: ids[0], locked: true }));
    const shared = after(locked, shareProposals(locked, { ids, shared: true }));
    expect(ids.map((id) => shared.proposals[id].shared)).toEqual([true, true]);
    const hidden = after(shared, shareProposals(shared, { ids: [ids[0]], shared: false }));
    expect(ids.map((id) => hidden.proposals[id].shared)).toEqual([false, true]);
    expect(shareProposals(start, { ids: [], shared: true })).toMatchObject({
      reason: 'nothing-to-share',
    });
  });
});
