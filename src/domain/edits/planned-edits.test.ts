import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { blankRegister } from '../blank-register.ts';
import { emptyPlan, firstProposalId } from '../empty-plan.ts';
import type { GoalId, LayerId, MeasureId, WorkspaceId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { registerMeasures } from '../register-measures.ts';
import { measuresOfProposal } from '../resolve-measures.ts';
import { changeKind } from './change-kind.ts';
import { deleteMeasure } from './delete-measure.ts';
import { deleteProposal } from './delete-proposal.ts';
import { addProposal } from './add-proposal.ts';
import { describeMeasure, describeMeasures } from './describe-measure.ts';
import { duplicateProposal } from './duplicate-proposal.ts';
import { includeMeasure } from './include-measure.ts';
import { lockProposal } from './lock-proposal.ts';
import { moveMeasure } from './move-measure.ts';
import { resetPlanned } from './reset-planned.ts';

const id = 'square' as MeasureId;
const brought: Measure = {
  id,
  kind: 'square',
  ownKind: null,
  title: 'Bydelstorg',
  note: '',
  geometry: { type: 'Point', coordinates: [10.4, 63.4] },
  zones: [],
  status: 'proposed',
  focusArea: null,
  period: { from: 2024, to: null },
  responsible: 'Byplan',
  ...blankRegister,
  group: 'programme' as LayerId,
  homes: null,
  budget: [],
  sources: [],
};
const planned = [brought];
const start = emptyPlan('place' as WorkspaceId);
const today = '2026-09-10';

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  if (!edit.ok) throw new Error(edit.reason);
  const applied = applyPatch(plan, edit.value);
  if (!applied.ok) throw new Error(applied.reason);
  return applied.value.plan;
}

describe('a planned measure', () => {
  it('is copied into the plan with what is said of it, in one step', () => {
    const edit = describeMeasure(start, { id, planned, responsible: 'Kommunalteknikk' });
    const applied = edit.ok ? applyPatch(start, edit.value) : edit;
    expect(applied.ok && applied.value.plan.measures[id]).toEqual({
      ...brought,
      responsible: 'Kommunalteknikk',
    });
    expect(brought.responsible).toBe('Byplan');
  });

  it('gets the date of a new status, and none where the status stays', () => {
    const done = after(start, describeMeasure(start, { id, planned, status: 'done', on: today }));
    expect(done.measures[id].statusDates).toEqual([{ status: 'done', on: today }]);
    const same = describeMeasure(start, { id, planned, status: 'proposed', on: today });
    expect(after(start, same).measures[id].statusDates).toEqual([]);
  });

  it('can be of another kind that its shape fits', () => {
    const given = { ids: [id], kind: 'park', ownKind: null, planned } as const;
    expect(changeKind(start, given)).toEqual({ ok: false, reason: 'kind-other-shape' });
    const cafe = after(start, changeKind(start, { ...given, kind: 'cafe' }));
    expect(cafe.measures[id].kind).toBe('cafe');
  });

  it('keeps its shape, and cannot be deleted', () => {
    const said = after(start, describeMeasure(start, { id, planned, note: 'Snart' }));
    const geometry: GeoJSON.Point = { type: 'Point', coordinates: [10.5, 63.4] };
    expect(moveMeasure(said, { id, geometry })).toEqual({ ok: false, reason: 'no-measure' });
    expect(deleteMeasure(said, { id })).toEqual({ ok: false, reason: 'no-measure' });
  });

  it('is as the programme has it again when what was said goes', () => {
    const said = after(start, describeMeasure(start, { id, planned, note: 'Snart' }));
    const back = after(said, resetPlanned(said, { ids: [id] }));
    expect(registerMeasures(back, planned, null)).toEqual([brought]);
    expect(resetPlanned(back, { ids: [id] })).toEqual({ ok: false, reason: 'nothing-to-reset' });
  });

  it('is shared by a proposal’s copy, and outlives the proposals that list it', () => {
    const said = after(start, describeMeasure(start, { id, planned, note: 'Snart' }));
    const proposalId = firstProposalId;
    const listed = after(said, includeMeasure(said, { measureId: id, proposalId }));
    const copyId = 'copy' as typeof proposalId;
    const copied = after(
      listed,
      duplicateProposal(listed, {
        id: proposalId,
        newId: copyId,
        name: 'Copy',
        newMeasureId: () => 'never' as MeasureId,
      }),
    );
    expect(measuresOfProposal(copied, planned, copyId).map((one) => one.id)).toEqual([id]);
    const other = after(copied, addProposal(copied, { id: 'o' as typeof proposalId, name: 'O' }));
    const one = after(other, deleteProposal(other, { id: copyId }));
    const none = after(one, deleteProposal(one, { id: proposalId }));
    expect(none.measures[id].note).toBe('Snart');
  });

  it('is kept by no lock: it is the programme’s', () => {
    const proposalId = firstProposalId;
    const listed = after(start, includeMeasure(start, { measureId: id, proposalId }));
    const locked = after(listed, lockProposal(listed, { id: proposalId, locked: true }));
    const first = after(locked, describeMeasure(locked, { id, planned, note: 'Snart' }));
    const second = after(first, describeMeasure(first, { id, planned, note: 'Nå' }));
    expect(second.measures[id].note).toBe('Nå');
  });
});

describe('what is said of measures', () => {
  it('is of a sketch and a planned one in one step', () => {
    const sketch: Measure = { ...brought, id: 'bench' as MeasureId, group: null };
    const plan = { ...start, measures: { [sketch.id]: sketch } };
    const goals = ['safe' as GoalId];
    const edit = describeMeasures(plan, { ids: [id, sketch.id], planned, goals });
    const said = after(plan, edit);
    expect(Object.values(said.measures).map((one) => one.goals)).toEqual([goals, goals]);
  });

  it('is refused where dates run backwards or money is below nothing', () => {
    const statusDates = [
      { status: 'adopted', on: '2024' },
      { status: 'done', on: '2023-05' },
    ] as const;
    expect(describeMeasure(start, { id, planned, statusDates })).toEqual({
      ok: false,
      reason: 'dates-order',
    });
    const budget = [{ financier: '', year: 2024, amount: -1 }];
    expect(describeMeasure(start, { id, planned, budget })).toEqual({
      ok: false,
      reason: 'amount',
    });
  });

  it('is refused of a measure that nobody has', () => {
    const nobody = { id: 'nobody' as MeasureId, planned, note: 'x' };
    expect(describeMeasure(start, nobody)).toEqual({ ok: false, reason: 'no-measure' });
  });
});
