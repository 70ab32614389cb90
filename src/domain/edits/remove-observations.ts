import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/**
 * The plan's own values under these keys taken away; where the workspace has one, it stands again.
 * Keys without a value of the plan's own are passed over. `words` names what they are of in the
 * history. Refused: `no-own-value` when none of them has one.
 */
export function removeObservations(
  plan: Plan,
  { keys, words }: { readonly keys: readonly string[]; readonly words: string },
): Outcome<PlanPatch> {
  const changes = [...new Set(keys)]
    .filter((key) => Object.hasOwn(plan.observations, key))
    .map((key): PlanChange => ({ do: 'remove', collection: 'observations', key }));
  if (changes.length === 0) return { ok: false, reason: 'no-own-value' };
  return { ok: true, value: { note: { key: 'removeValues', title: words }, changes } };
}
