import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { emptyPlan, firstProposalId } from '../empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { resolveMeasures } from '../resolve-measures.ts';
import { addMeasure } from './add-measure.ts';
import { addSpotsProposal, type SpotsProposal } from './add-spots-proposal.ts';
import { deleteProposal } from './delete-proposal.ts';
import { switchMeasure } from './switch-measure.ts';

const best = 'best' as ProposalId;
const square = 'square' as MeasureId;

function spot(id: string): SpotsProposal['spots'][number] {
  const geometry = { type: 'Point', coordinates: [10.4, 63.42] } as const;
  return {
    id: id as MeasureId,
    kind: 'meeting-place',
    title: `Place ${id}`,
    geometry: { ...geometry, coordinates: [10.4, 63.42] },
  };
}

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(done.reason);
  return done.value.plan;
}

const start = after(
  emptyPlan('trondheim' as WorkspaceId),
  addMeasure(emptyPlan('trondheim' as WorkspaceId), {
    ...spot('square'),
    id: square,
    proposalId: firstProposalId,
  }),
);

const listed = (plan: Plan, id: ProposalId) =>
  resolveMeasures(plan, [], id).map(({ measure, on }) => `${measure.id}${on ? '' : ' off'}`);

describe('a proposal of the best spots', () => {
  const spots = [spot('one'), spot('two')];
  const input: SpotsProposal = { id: best, name: 'Best spots', onTopOf: firstProposalId, spots };

  it('lists what the proposal below lists, then the spots in their order', () => {
    const plan = after(start, addSpotsProposal(start, input));
    expect(plan.proposals[best].name).toBe('Best spots');
    expect(listed(plan, best)).toEqual(['square', 'one', 'two']);
    expect(listed(plan, firstProposalId)).toEqual(['square']);
  });

  it('keeps switched off what is switched off below', () => {
    const off = after(
      start,
      switchMeasure(start, { proposalId: firstProposalId, measureId: square, on: false }),
    );
    expect(listed(after(off, addSpotsProposal(off, input)), best)[0]).toBe('square off');
  });

  it('is only the spots on top of today', () => {
    const plan = after(start, addSpotsProposal(start, { ...input, onTopOf: null }));
    expect(listed(plan, best)).toEqual(['one', 'two']);
  });

  it('leaves the plan as it was when it is deleted again', () => {
    const plan = after(start, addSpotsProposal(start, input));
    expect(after(plan, deleteProposal(plan, { id: best }))).toEqual(start);
  });

  it('is refused where a name is taken, or nothing lies below', () => {
    const twice = addSpotsProposal(start, { ...input, id: firstProposalId });
    expect(twice).toMatchObject({ ok: false, reason: 'proposal-exists' });
    const nowhere = addSpotsProposal(start, { ...input, onTopOf: 'none' as ProposalId });
    expect(nowhere).toMatchObject({ ok: false, reason: 'no-proposal' });
    const again = addSpotsProposal(start, { ...input, spots: [spot('square')] });
    expect(again).toMatchObject({ ok: false, reason: 'measure-exists' });
  });
});
