import { describe, expect, it } from 'vitest';
import { applyPatch } from './apply-patch.ts';
import { applyStep } from './apply-step.ts';
import { checkpointContent, readCheckpointContent } from './checkpoint-content.ts';
import { addMeasure } from './edits/add-measure.ts';
import { lockProposal } from './edits/lock-proposal.ts';
import { makeCheckpoint } from './edits/make-checkpoint.ts';
import { moveMeasure } from './edits/move-measure.ts';
import { removeCheckpoint } from './edits/remove-checkpoint.ts';
import { renameCheckpoint } from './edits/rename-checkpoint.ts';
import { returnToCheckpoint } from './edits/return-to-checkpoint.ts';
import { emptyPlan, firstProposalId } from './empty-plan.ts';
import type { CheckpointId, MeasureId, WorkspaceId } from './ids.ts';
import type { Outcome } from './outcome.ts';
import type { PlanPatch } from './plan-patch.ts';
import { reverseStep } from './plan-step.ts';
import type { Plan } from './plan.ts';
import { laterFields } from './schema/later-fields.ts';

const lunch = 'lunch' as CheckpointId;
const left = 'left' as CheckpointId;
const park = 'park' as MeasureId;
const madeAt = '2027-03-04T11:00:00.000Z';
const leaving = { id: left, name: 'Før retur', madeAt: '2027-03-04T14:00:00Z' };

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

const start = emptyPlan('trondheim' as WorkspaceId);
const here = { type: 'Point' as const, coordinates: [10.4, 63.43] };
const drawn = after(
  start,
  addMeasure(start, {
    id: park,
    kind: 'meeting-place',
    geometry: here,
    title: 'Torget',
    proposalId: firstProposalId,
  }),
);
const kept = after(drawn, makeCheckpoint(drawn, { id: lunch, name: ' Før lunsj ', madeAt }));
const there = { ...here, coordinates: [10.5, 63.4] };
const moved = after(kept, moveMeasure(kept, { id: park, geometry: there }));

describe('a checkpoint', () => {
  it('holds the plan as it stood, under its name, and none of the other checkpoints', () => {
    expect(kept.checkpoints[lunch]).toMatchObject({ name: 'Før lunsj', madeAt });
    const again = after(moved, makeCheckpoint(moved, { ...leaving, name: 'To' }));
    const read = readCheckpointContent(again.checkpoints[left].content);
    expect(read).toEqual({ ok: true, value: { plan: { ...moved, checkpoints: {} }, skipped: 0 } });
  });

  it('is refused without a name, renamed, and deleted without changing the plan', () => {
    expect(makeCheckpoint(drawn, { ...leaving, name: ' ' })).toMatchObject({ reason: 'no-name' });
    const renamed = after(kept, renameCheckpoint(kept, { id: lunch, name: ' Lunsj ' }));
    expect(renamed.checkpoints[lunch].name).toBe('Lunsj');
    expect(after(kept, removeCheckpoint(kept, { id: lunch }))).toEqual(drawn);
    const gone = { ok: false, reason: 'no-checkpoint' };
    expect(renameCheckpoint(drawn, { id: lunch, name: 'x' })).toEqual(gone);
    expect(removeCheckpoint(drawn, { id: lunch })).toEqual(gone);
  });
});

describe('returning to a checkpoint', () => {
  const patch = returnToCheckpoint(moved, { id: lunch, leaving });

  it('brings the plan back, keeps the checkpoints, and keeps what was left behind as one', () => {
    const back = after(moved, patch);
    expect({ ...back, checkpoints: {} }).toEqual(drawn);
    expect(Object.keys(back.checkpoints)).toEqual([lunch, left]);
    expect(back.checkpoints[lunch]).toEqual(kept.checkpoints[lunch]);
    expect(back.checkpoints[left].content).toBe(checkpointContent(moved));
    const forth = returnToCheckpoint(back, { id: left, leaving });
    expect({ ...after(back, forth), checkpoints: {} }).toEqual({ ...moved, checkpoints: {} });
  });

  it('is one step, which is taken back whole', () => {
    const made = patch.ok ? applyPatch(moved, patch.value) : patch;
    if (!made.ok) throw new Error(made.reason);
    expect(applyStep(made.value.plan, reverseStep(made.value.step)).plan).toEqual(moved);
  });

  it('keeps no second copy of what a checkpoint holds, and changes nothing where nothing differs', () => {
    const twice = after(moved, makeCheckpoint(moved, { ...leaving, id: 'two' as CheckpointId }));
    const back = after(twice, returnToCheckpoint(twice, { id: lunch, leaving }));
    expect(Object.keys(back.checkpoints)).toEqual([lunch, 'two']);
    expect(after(kept, returnToCheckpoint(kept, { id: lunch, leaving }))).toBe(kept);
  });

  it('is not held by a lock: the locked proposal comes back as it was', () => {
    const locked = after(moved, lockProposal(moved, { id: firstProposalId, locked: true }));
    const back = after(locked, returnToCheckpoint(locked, { id: lunch, leaving }));
    expect(back.proposals).toEqual(drawn.proposals);
  });
});

describe('the text of a checkpoint', () => {
  const content = kept.checkpoints[lunch].content;
  const changed = (change: (records: Record<string, Record<string, unknown>[]>) => void) => {
    const value = JSON.parse(content) as { records: Record<string, Record<string, unknown>[]> };
    change(value.records);
    return readCheckpointContent(JSON.stringify(value));
  };

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"version":"1"}',
    '{"version":1}',
    '{"version":1,"records":[]}',
  ])('that is damaged is said to be: %s', (text) => {
    expect(readCheckpointContent(text)).toEqual({ ok: false, reason: 'checkpoint-damaged' });
    const plan = {
      ...kept,
      checkpoints: { [lunch]: { ...kept.checkpoints[lunch], content: text } },
    };
    expect(returnToCheckpoint(plan, { id: lunch, leaving })).toEqual({
      ok: false,
      reason: 'checkpoint-damaged',
    });
  });

  it('of a later app is left to it', () => {
    const later = content.replace('"version":1', '"version":2');
    expect(readCheckpointContent(later)).toEqual({ ok: false, reason: 'newer' });
  });

  it('is read without the records that fit no rule, and says how many', () => {
    const read = changed((records) => {
      records['measures'][0]['geometry'] = { type: 'Point', coordinates: [200, 0] };
      records['proposals'].push({ id: 'x' });
    });
    expect(read).toMatchObject({ ok: true, value: { skipped: 2, plan: { measures: {} } } });
    expect(changed((records) => void (records['info'] = []))).toMatchObject({ ok: false });
  });

  it('from before a field and a collection existed is read whole', () => {
    const read = changed((records) => {
      for (const field of Object.keys(laterFields.measures ?? {})) {
        delete records['measures'][0][field];
      }
      delete records['zones'];
    });
    expect(read).toEqual({ ok: true, value: { plan: drawn, skipped: 0 } });
  });
});
