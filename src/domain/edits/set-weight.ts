import { ownWeight } from '../blue-green-factor.ts';
import type { BlueGreenSurface } from '../blue-green-surface.ts';
import { factorModels, type FactorModelId } from '../factor-models.ts';
import { weightKey } from '../factor-weight.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/**
 * Another weight for a surface of a blue-green factor. The model's own weight takes what was set
 * away again. Refused: `no-model`; a weight out of range by the plan's schema.
 */
export function setWeight(
  plan: Plan,
  input: {
    readonly model: FactorModelId;
    readonly surface: BlueGreenSurface;
    readonly weight: number;
    readonly title: string;
  },
): Outcome<PlanPatch> {
  const { model, surface, weight, title } = input;
  if (!factorModels.some(({ id }) => id === model)) return { ok: false, reason: 'no-model' };
  const key = weightKey(model, surface);
  const note = { key: 'setWeight', title } as const;
  if (weight !== ownWeight(model, surface)) {
    const record = { model, surface, weight };
    return {
      ok: true,
      value: { note, changes: [{ do: 'put', collection: 'weights', key, record }] },
    };
  }
  const changes = Object.hasOwn(plan.weights, key)
    ? [{ do: 'remove', collection: 'weights', key } as const]
    : [];
  return { ok: true, value: { note, changes } };
}
