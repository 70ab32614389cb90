import type { StepId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { placedStep } from './put-step.ts';

/**
 * A copy of a step right after it. `words` names a step without a title in the history. Refused:
 * `no-step`, `step-exists`.
 */
export function duplicateStep(
  plan: Plan,
  input: { readonly id: StepId; readonly newId: StepId; readonly words: string },
): Outcome<PlanPatch> {
  const { id, newId, words } = input;
  if (!Object.hasOwn(plan.steps, id)) return { ok: false, reason: 'no-step' };
  if (Object.hasOwn(plan.steps, newId)) return { ok: false, reason: 'step-exists' };
  const step = { ...plan.steps[id], id: newId };
  const title = step.title === '' ? words : step.title;
  return {
    ok: true,
    value: { note: { key: 'duplicateStep', title }, changes: placedStep(plan, step, id) },
  };
}
