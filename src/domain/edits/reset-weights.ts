import type { FactorModelId } from '../factor-models.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/** The model's own weights in force again, whatever was set. Refused: `own-weights` when they are. */
export function resetWeights(
  plan: Plan,
  { model, title }: { readonly model: FactorModelId; readonly title: string },
): Outcome<PlanPatch> {
  const keys = Object.keys(plan.weights).filter((key) => plan.weights[key].model === model);
  if (keys.length === 0) return { ok: false, reason: 'own-weights' };
  return {
    ok: true,
    value: {
      note: { key: 'resetWeights', title },
      changes: keys.map((key) => ({ do: 'remove', collection: 'weights', key })),
    },
  };
}
