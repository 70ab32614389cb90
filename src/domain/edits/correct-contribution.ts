import type { Contribution } from '../contribution.ts';
import type { ContributionId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { EditNote, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/**
 * What was written down, read again: kind, words, place, dots. What a resident sent from their own
 * device is theirs and stays as it is. Refused: `no-contribution`; `not-written-here` for a
 * resident's; `nothing-said` where no words would be left.
 */
export function correctContribution(
  plan: Plan,
  input: {
    readonly id: ContributionId;
    readonly change: Pick<Contribution, 'kind' | 'text' | 'about' | 'dots' | 'cell'>;
    readonly note: EditNote;
  },
): Outcome<PlanPatch> {
  const { id, change, note } = input;
  if (!Object.hasOwn(plan.contributions, id)) return { ok: false, reason: 'no-contribution' };
  if (plan.contributions[id].source === 'resident') {
    return { ok: false, reason: 'not-written-here' };
  }
  if (change.text === '') return { ok: false, reason: 'nothing-said' };
  return {
    ok: true,
    value: {
      note,
      changes: (['kind', 'text', 'about', 'dots', 'cell'] as const).map((field) => ({
        do: 'set',
        collection: 'contributions',
        key: id,
        field,
        value: change[field],
      })),
    },
  };
}
