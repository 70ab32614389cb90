import type { ContributionId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { titleOfContributions } from './title-of-contributions.ts';

/**
 * Contributions that planners wrote down themselves, deleted in one step. Refused:
 * `no-contribution`, and `contribution-of-resident` for one that a resident sent: it can be hidden.
 */
export function removeContributions(
  plan: Plan,
  { ids }: { readonly ids: readonly ContributionId[] },
): Outcome<PlanPatch> {
  const known = ids.every((id) => Object.hasOwn(plan.contributions, id));
  if (ids.length === 0 || !known) return { ok: false, reason: 'no-contribution' };
  const going = ids.map((id) => plan.contributions[id]);
  if (going.some(({ source }) => source === 'resident')) {
    return { ok: false, reason: 'contribution-of-resident' };
  }
  return {
    ok: true,
    value: {
      note: { key: 'removeContributions', title: titleOfContributions(going) },
      changes: ids.map((key) => ({ do: 'remove', collection: 'contributions', key })),
    },
  };
}
