import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { applyStep } from '../apply-step.ts';
import { emptyPlan } from '../empty-plan.ts';
import { weightKey } from '../factor-weight.ts';
import type { WorkspaceId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import { reverseStep } from '../plan-step.ts';
import type { Plan } from '../plan.ts';
import { resetWeights } from './reset-weights.ts';
import { setWeight } from './set-weight.ts';

const plan = emptyPlan('trondheim' as WorkspaceId);
const water = { model: 'bgf-2014', surface: 'water', title: 'BGF' } as const;

function made(before: Plan, edit: Outcome<PlanPatch>) {
  if (!edit.ok) throw new Error(edit.reason);
  const applied = applyPatch(before, edit.value);
  if (!applied.ok) throw new Error(applied.reason);
  return applied.value;
}

describe('the weights of a factor', () => {
  it('are set, and set back by undo', () => {
    const { plan: after, step } = made(plan, setWeight(plan, { ...water, weight: 0.4 }));
    expect(after.weights[weightKey('bgf-2014', 'water')]).toEqual({
      model: 'bgf-2014',
      surface: 'water',
      weight: 0.4,
    });
    expect(applyStep(after, reverseStep(step)).plan.weights).toEqual({});
  });

  it('are no change when they are the table’s own', () => {
    expect(made(plan, setWeight(plan, { ...water, weight: 1 })).step.changes).toEqual([]);
    const after = made(plan, setWeight(plan, { ...water, weight: 0.4 })).plan;
    expect(made(after, setWeight(after, { ...water, weight: 1 })).plan.weights).toEqual({});
  });

  it('are refused where they are no weight', () => {
    const edit = setWeight(plan, { ...water, weight: 11 });
    expect(edit.ok && applyPatch(plan, edit.value).ok).toBe(false);
  });

  it('go back to the table’s own, of one model only', () => {
    const one = made(plan, setWeight(plan, { ...water, weight: 0.4 })).plan;
    const both = made(one, setWeight(one, { ...water, model: 'malmo-2011', weight: 0.3 })).plan;
    const after = made(both, resetWeights(both, { model: 'bgf-2014', title: 'BGF' })).plan;
    expect(Object.keys(after.weights)).toEqual([weightKey('malmo-2011', 'water')]);
    expect(resetWeights(after, { model: 'bgf-2014', title: 'BGF' })).toEqual({
      ok: false,
      reason: 'own-weights',
    });
  });
});
