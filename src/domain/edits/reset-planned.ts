import { findMeasure } from '../resolve-measures.ts';
import type { MeasureId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { titlesOf } from './titles-of.ts';

/**
 * Planned measures as the programme has them again: what the plan says instead goes. Refused:
 * `no-measure` for a sketch, `nothing-to-reset` where the plan says nothing instead.
 */
export function resetPlanned(
  plan: Plan,
  { ids }: { readonly ids: readonly MeasureId[] },
): Outcome<PlanPatch> {
  const said = ids.flatMap((id) => findMeasure(plan, [], id) ?? []);
  if (said.some(({ group }) => group === null)) return { ok: false, reason: 'no-measure' };
  if (said.length === 0) return { ok: false, reason: 'nothing-to-reset' };
  return {
    ok: true,
    value: {
      note: { key: 'resetPlanned', title: titlesOf(said) },
      changes: said.map(({ id }) => ({ do: 'remove', collection: 'measures', key: id })),
    },
  };
}
