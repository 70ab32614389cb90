import type { StepId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/**
 * A step of the workshop taken away. `words` names a step without a title in the history. Refused:
 * `no-step`.
 */
export function removeStep(
  plan: Plan,
  { id, words }: { readonly id: StepId; readonly words: string },
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.steps, id)) return { ok: false, reason: 'no-step' };
  const { title } = plan.steps[id];
  return {
    ok: true,
    value: {
      note: { key: 'removeStep', title: title === '' ? words : title },
      changes: [{ do: 'remove', collection: 'steps', key: id }],
    },
  };
}
