import { generateNKeysBetween } from 'fractional-indexing';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { stepsInOrder } from '../steps-in-order.ts';
import type { Workshop } from '../workshop.ts';
import type { WorkshopStep } from '../workshop-step.ts';
import { workshopChanges } from './describe-workshop.ts';

/**
 * A whole evening laid out in one step: what is said of the workshop, and steps after those there
 * are. Refused: `no-steps`; `step-exists`.
 */
export function beginWorkshop(
  plan: Plan,
  input: {
    readonly workshop: Partial<Workshop>;
    readonly steps: readonly Omit<WorkshopStep, 'order'>[];
    readonly words: string;
  },
): Outcome<PlanPatch> {
  const { workshop, steps, words } = input;
  if (steps.length === 0) return { ok: false, reason: 'no-steps' };
  if (steps.some(({ id }) => Object.hasOwn(plan.steps, id))) {
    return { ok: false, reason: 'step-exists' };
  }
  const last = stepsInOrder(plan).at(-1)?.order ?? null;
  const orders = generateNKeysBetween(last, null, steps.length);
  const changes = steps.map((step, at): PlanChange => ({
    do: 'put',
    collection: 'steps',
    key: step.id,
    record: { ...step, order: orders[at] },
  }));
  return {
    ok: true,
    value: {
      note: { key: 'beginWorkshop', title: words },
      changes: [...workshopChanges(plan, workshop), ...changes],
    },
  };
}
