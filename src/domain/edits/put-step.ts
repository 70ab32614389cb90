import type { StepId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { ranksToPlace } from '../ranks-to-place.ts';
import { stepsInOrder } from '../steps-in-order.ts';
import type { WorkshopStep } from '../workshop-step.ts';

/**
 * A step of the workshop put right after another, or last where `afterId` is null or not there; one
 * that is there already is changed and keeps its place. `words` names a step without a title in
 * the history. Refused by the plan's schema: what does not fit a field.
 */
export function putStep(
  plan: Plan,
  input: {
    readonly step: Omit<WorkshopStep, 'order'>;
    readonly afterId: StepId | null;
    readonly words: string;
  },
): Outcome<PlanPatch> {
  const { step, afterId, words } = input;
  const title = step.title === '' ? words : step.title;
  if (Object.hasOwn(plan.steps, step.id)) {
    const record = { ...step, order: plan.steps[step.id].order };
    return {
      ok: true,
      value: {
        note: { key: 'changeStep', title },
        changes: [{ do: 'put', collection: 'steps', key: step.id, record }],
      },
    };
  }
  return {
    ok: true,
    value: { note: { key: 'addStep', title }, changes: placedStep(plan, step, afterId) },
  };
}

/** The changes that add a step after another, or last. */
export function placedStep(
  plan: Plan,
  step: Omit<WorkshopStep, 'order'>,
  afterId: StepId | null,
): PlanPatch['changes'] {
  const steps = stepsInOrder(plan);
  const found = steps.findIndex(({ id }) => id === afterId);
  const at = found === -1 ? steps.length : found + 1;
  const orders: readonly string[] = steps.map(({ order }) => order);
  // What stands at its place now is only there to be replaced.
  const ranks = ranksToPlace(orders.toSpliced(at, 0, ''), at);
  const record = { ...step, order: ranks.get(at) ?? '' };
  const others = [...ranks].flatMap(([index, value]) => {
    if (index === at) return [];
    const key = steps[index < at ? index : index - 1].id;
    return [{ do: 'set', collection: 'steps', key, field: 'order', value } as const];
  });
  return [...others, { do: 'put', collection: 'steps', key: step.id, record }];
}
