import { expect, it } from 'vitest';
import { agreedMeasures } from '../agreed-measures.ts';
import { applyPatch } from '../apply-patch.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { CheckpointId, MeasureId, ProposalId, WorkspaceId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { resolveMeasures } from '../resolve-measures.ts';
import { addMeasure } from './add-measure.ts';
import { beginTables } from './begin-tables.ts';
import { takeAgreed } from './take-agreed.ts';

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

const tables = ['t1', 't2', 't3'] as ProposalId[];
const empty = emptyPlan('trondheim' as WorkspaceId);
const begun = after(
  empty,
  beginTables(empty, {
    tables: tables.map((id, at) => ({ id, table: at + 1, name: id })),
    start: null,
    newMeasureId: () => 'never' as MeasureId,
    checkpoint: { id: 'c' as CheckpointId, name: 'c', madeAt: '2026-11-22T18:00:00.000Z' },
  }),
);
const drawn = [
  ['house 1', tables[0], 10.4],
  ['swing', tables[0], 10.5],
  ['house 2', tables[1], 10.4003],
  ['bench', tables[2], 10.6],
] as const;
const plan = drawn.reduce(
  (before, [title, proposalId, lng]) =>
    after(
      before,
      addMeasure(before, {
        id: title as MeasureId,
        kind: 'meeting-place',
        geometry: { type: 'Point', coordinates: [lng, 63.43] },
        title,
        proposalId,
      }),
    ),
  begun,
);
const newId = 'agreed' as ProposalId;
const agreed = agreedMeasures(
  tables.map((proposalId) => ({ proposalId, listed: resolveMeasures(plan, [], proposalId) })),
).agreed.map(({ measures }) => measures[0].id);

it('makes a proposal of one measure for each thing that is agreed on, as a copy', () => {
  const taken = { measureIds: agreed, from: tables, newId, name: 'Together' };
  const edit = takeAgreed(plan, { ...taken, newMeasureId: () => 'copy' as MeasureId });
  const done = after(plan, edit);
  expect(edit.ok && edit.value.note).toEqual({ key: 'takeAgreed', title: 'Together' });
  expect(resolveMeasures(done, [], newId).map(({ measure, on }) => [measure.title, on])).toEqual([
    ['house 1', true],
  ]);
  expect(done.measures).toMatchObject(plan.measures);
  expect(done.proposals[newId].table).toBeNull();
});

it('is refused where nothing is agreed on', () => {
  const newMeasureId = () => 'copy' as MeasureId;
  const none = { measureIds: [], from: tables, newId, name: 'Together', newMeasureId };
  expect(takeAgreed(plan, none)).toEqual({ ok: false, reason: 'nothing-agreed' });
});
