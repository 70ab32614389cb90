import type { Contribution } from '../contribution.ts';
import type { Outcome } from '../outcome.ts';
import type { EditNote, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/**
 * Contributions that were said in a workshop or written on paper, written down in one step. What a
 * resident's device sends comes in another way, with what proves that it is theirs. Refused:
 * `nothing-said` where there are none; `contribution-twice` where one is in the plan already, or
 * two have one id.
 */
export function addContributions(
  plan: Plan,
  input: {
    readonly contributions: readonly (Contribution & {
      readonly source: 'workshop' | 'paper';
      readonly state: 'new' | 'shown';
    })[];
    readonly note: EditNote;
  },
): Outcome<PlanPatch> {
  const { contributions, note } = input;
  if (contributions.length === 0) return { ok: false, reason: 'nothing-said' };
  const met = new Set(Object.keys(plan.contributions));
  for (const { id } of contributions) {
    if (met.has(id)) return { ok: false, reason: 'contribution-twice' };
    met.add(id);
  }
  return {
    ok: true,
    value: {
      note,
      changes: contributions.map((one) => ({
        do: 'put',
        collection: 'contributions',
        key: one.id,
        record: { ...one },
      })),
    },
  };
}
