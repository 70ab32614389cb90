import { changesToMove } from '../changes-to-move.ts';
import type { StepId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { stepsInOrder } from '../steps-in-order.ts';

/**
 * A step of the workshop put one place earlier (−1) or later (1). `words` names a step without a
 * title in the history. Refused: `no-step`; `step-is-first`, `step-is-last`.
 */
export function moveStep(
  plan: Plan,
  { id, by, words }: { readonly id: StepId; readonly by: -1 | 1; readonly words: string },
): Outcome<PlanPatch> {
  const steps = stepsInOrder(plan);
  const at = steps.findIndex((step) => step.id === id);
  if (at === -1) return { ok: false, reason: 'no-step' };
  const to = at + by;
  if (to < 0) return { ok: false, reason: 'step-is-first' };
  if (to >= steps.length) return { ok: false, reason: 'step-is-last' };
  const others = steps.filter((step) => step.id !== id);
  const changes = changesToMove('steps', steps, id, others[to - 1]?.id ?? null) ?? [];
  const { title } = steps[at];
  return {
    ok: true,
    value: { note: { key: 'moveStep', title: title === '' ? words : title }, changes },
  };
}
