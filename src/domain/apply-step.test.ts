import { describe, expect, it } from 'vitest';
import { applyPatch } from './apply-patch.ts';
import { applyStep } from './apply-step.ts';
import { addMeasure } from './edits/add-measure.ts';
import { addProposal } from './edits/add-proposal.ts';
import { deleteMeasure } from './edits/delete-measure.ts';
import { describeMeasure } from './edits/describe-measure.ts';
import { includeMeasure } from './edits/include-measure.ts';
import { switchMeasure } from './edits/switch-measure.ts';
import { emptyPlan, firstProposalId } from './empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from './ids.ts';
import type { Outcome } from './outcome.ts';
import type { PlanPatch } from './plan-patch.ts';
import { reverseStep, type PlanStep } from './plan-step.ts';
import type { Plan } from './plan.ts';

const A = firstProposalId;
const B = 'b' as ProposalId;
const park = 'park' as MeasureId;
const start = emptyPlan('trondheim' as WorkspaceId);

function make(plan: Plan, edit: (plan: Plan) => Outcome<PlanPatch>): [Plan, PlanStep] {
  const patch = edit(plan);
  const done = patch.ok ? applyPatch(plan, patch.value) : patch;
  if (!done.ok) throw new Error(done.reason);
  return [done.value.plan, done.value.step];
}

const drawPark = (plan: Plan) =>
  addMeasure(plan, { id: park, kind: 'park', geometry: null, title: 'Park', proposalId: A });
const [drawn, drawing] = make(start, drawPark);

const reasons = (plan: Plan, step: PlanStep) =>
  applyStep(plan, reverseStep(step)).skipped.map(
    ({ change, why }) => `${change.collection} ${why}`,
  );

describe('taking back a drawn measure', () => {
  it('takes it away with its place on the list', () => {
    expect(applyStep(drawn, reverseStep(drawing)).plan).toEqual(start);
    expect(reasons(drawn, drawing)).toEqual([]);
  });

  it('leaves all of it when somebody has described it since', () => {
    const [renamed] = make(drawn, (plan) => describeMeasure(plan, { id: park, title: 'Theirs' }));
    expect(applyStep(renamed, reverseStep(drawing)).plan).toBe(renamed);
    expect(reasons(renamed, drawing)).toEqual(['entries kept-with', 'measures changed']);
  });

  it('leaves all of it when somebody has switched it off or listed it elsewhere since', () => {
    const off = { measureId: park, proposalId: A, on: false };
    const [switched] = make(drawn, (plan) => switchMeasure(plan, off));
    expect(applyStep(switched, reverseStep(drawing)).plan).toBe(switched);
    const [two] = make(drawn, (plan) => addProposal(plan, { id: B, name: 'B' }));
    const [shared] = make(two, (plan) => includeMeasure(plan, { measureId: park, proposalId: B }));
    expect(applyStep(shared, reverseStep(drawing)).plan).toBe(shared);
    expect(reasons(shared, drawing)).toEqual(['entries kept-with', 'measures used']);
  });
});

describe('taking back a description', () => {
  const both = { id: park, title: 'Mine', note: 'Mine' };
  const [described, describing] = make(drawn, (plan) => describeMeasure(plan, both));

  it('leaves the field that somebody has written over, and takes back the other', () => {
    const [over] = make(described, (plan) => describeMeasure(plan, { id: park, title: 'Theirs' }));
    const { plan, made, skipped } = applyStep(over, reverseStep(describing));
    expect(plan.measures[park]).toMatchObject({ title: 'Theirs', note: '' });
    expect([made.changes.length, skipped.length]).toEqual([1, 1]);
    // Redo makes again only what was taken back.
    const again = applyStep(plan, reverseStep(made)).plan;
    expect(again.measures[park]).toMatchObject({ title: 'Theirs', note: 'Mine' });
  });

  it('does nothing once somebody has deleted the measure', () => {
    const [without] = make(described, (plan) => deleteMeasure(plan, { id: park }));
    expect(applyStep(without, reverseStep(describing)).plan).toBe(without);
    expect(reasons(without, describing)).toEqual(['measures gone', 'measures gone']);
  });
});

describe('taking back a deletion', () => {
  const [without, deleting] = make(drawn, (plan) => deleteMeasure(plan, { id: park }));

  it('brings the measure back to its place', () => {
    expect(applyStep(without, reverseStep(deleting)).plan).toEqual(drawn);
  });

  it('leaves a measure that somebody has drawn again meanwhile', () => {
    const [again] = make(without, drawPark);
    const [theirs] = make(again, (plan) => describeMeasure(plan, { id: park, title: 'Theirs' }));
    expect(applyStep(theirs, reverseStep(deleting)).plan).toBe(theirs);
  });
});
