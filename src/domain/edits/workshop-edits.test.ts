import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { applyStep } from '../apply-step.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { StepId, WorkspaceId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import { reverseStep } from '../plan-step.ts';
import type { Plan } from '../plan.ts';
import { stepsInOrder } from '../steps-in-order.ts';
import { workshopOf } from '../workshop-of.ts';
import type { WorkshopStep } from '../workshop-step.ts';
import { beginWorkshop } from './begin-workshop.ts';
import { describeWorkshop } from './describe-workshop.ts';
import { duplicateStep } from './duplicate-step.ts';
import { moveStep } from './move-step.ts';
import { putStep } from './put-step.ts';
import { removeStep } from './remove-step.ts';

const [welcome, draw, vote] = ['welcome', 'draw', 'vote'] as StepId[];
const words = 'Step';

function step(id: StepId, more: Partial<WorkshopStep> = {}): Omit<WorkshopStep, 'order'> {
  return {
    id,
    title: id,
    text: '',
    question: '',
    notes: '',
    minutes: 0,
    camera: null,
    layers: null,
    proposalId: null,
    year: null,
    chart: 'none',
    ballotId: null,
    ...more,
  };
}

function make(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  if (!edit.ok) throw new Error(edit.reason);
  const done = applyPatch(plan, edit.value);
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  const back = applyStep(done.value.plan, reverseStep(done.value.step));
  expect(back.plan, 'undone').toEqual(plan);
  return done.value.plan;
}

function evening(): Plan {
  const begun = beginWorkshop(emptyPlan('place' as WorkspaceId), {
    workshop: { title: 'An evening in March' },
    steps: [step(welcome), step(draw), step(vote)],
    words: 'An evening',
  });
  return make(emptyPlan('place' as WorkspaceId), begun);
}

function titles(plan: Plan): readonly string[] {
  return stepsInOrder(plan).map(({ title }) => title);
}

describe('an evening', () => {
  it('is laid out in one step of the history, after the steps there are', () => {
    const plan = evening();
    expect(titles(plan)).toEqual(['welcome', 'draw', 'vote']);
    expect(workshopOf(plan).title).toBe('An evening in March');
    const more = beginWorkshop(plan, { workshop: {}, steps: [step('x' as StepId)], words });
    expect(titles(make(plan, more))).toEqual(['welcome', 'draw', 'vote', 'x']);
    expect(beginWorkshop(plan, { workshop: {}, steps: [step(draw)], words })).toMatchObject({
      reason: 'step-exists',
    });
  });

  it('is described field by field, and says nothing before', () => {
    const empty = emptyPlan('place' as WorkspaceId);
    expect(workshopOf(empty)).toMatchObject({ title: '', people: null, resetAfterMinutes: 0 });
    const named = make(empty, describeWorkshop(empty, { change: { people: 24 }, words }));
    const noted = make(named, describeWorkshop(named, { change: { notes: 'Light' }, words }));
    expect(workshopOf(noted)).toMatchObject({ people: 24, notes: 'Light' });
  });
});

describe('a step', () => {
  it('is added last, or after another', () => {
    const plan = evening();
    const last = putStep(plan, { step: step('end' as StepId), afterId: null, words });
    expect(titles(make(plan, last)).at(-1)).toBe('end');
    const second = putStep(plan, { step: step('then' as StepId), afterId: welcome, words });
    expect(titles(make(plan, second))).toEqual(['welcome', 'then', 'draw', 'vote']);
  });

  it('is changed where it stands', () => {
    const plan = evening();
    const changed = putStep(plan, { step: step(draw, { notes: 'Pens' }), afterId: null, words });
    const after = make(plan, changed);
    expect(titles(after)).toEqual(titles(plan));
    expect(after.steps[draw].notes).toBe('Pens');
    expect(changed.ok && changed.value.note).toEqual({ key: 'changeStep', title: 'draw' });
  });

  it('moves one place, and says where it cannot', () => {
    const plan = evening();
    expect(titles(make(plan, moveStep(plan, { id: vote, by: -1, words })))).toEqual([
      'welcome',
      'vote',
      'draw',
    ]);
    expect(titles(make(plan, moveStep(plan, { id: welcome, by: 1, words })))).toEqual([
      'draw',
      'welcome',
      'vote',
    ]);
    expect(moveStep(plan, { id: welcome, by: -1, words })).toMatchObject({
      reason: 'step-is-first',
    });
    expect(moveStep(plan, { id: vote, by: 1, words })).toMatchObject({ reason: 'step-is-last' });
  });

  it('is copied right after itself, and taken away', () => {
    const plan = evening();
    const copied = make(plan, duplicateStep(plan, { id: draw, newId: 'again' as StepId, words }));
    expect(stepsInOrder(copied).map(({ id }) => id)).toEqual([welcome, draw, 'again', vote]);
    expect(titles(make(copied, removeStep(copied, { id: draw, words })))).toEqual(titles(plan));
    expect(removeStep(plan, { id: 'none' as StepId, words })).toMatchObject({ reason: 'no-step' });
  });

  it('that two tabs gave one rank still has its place, and one fits between them', () => {
    const plan = evening();
    const rank = plan.steps[welcome].order;
    const tied: Plan = {
      ...plan,
      steps: { ...plan.steps, [draw]: { ...plan.steps[draw], order: rank } },
    };
    expect(titles(tied)).toEqual(['draw', 'welcome', 'vote']);
    const between = putStep(tied, { step: step('mid' as StepId), afterId: draw, words });
    expect(titles(make(tied, between))).toEqual(['draw', 'mid', 'welcome', 'vote']);
  });
});
