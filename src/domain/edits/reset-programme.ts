import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeKey } from '../programme.ts';

/**
 * The programme as the workspace brings it. Goals of one that stood alone go with it; goals that
 * were added to the workspace's, or changed, stay. Refused: `programme-of-workspace` when it is so
 * already.
 */
export function resetProgramme(
  plan: Plan,
  { words }: { readonly words: string },
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.programme, programmeKey)) {
    return { ok: false, reason: 'programme-of-workspace' };
  }
  const goals = plan.programme[programmeKey].standsAlone ? Object.keys(plan.goals) : [];
  return {
    ok: true,
    value: {
      note: { key: 'resetProgramme', title: words },
      changes: [
        ...goals.map((key): PlanChange => ({ do: 'remove', collection: 'goals', key })),
        { do: 'remove', collection: 'programme', key: programmeKey },
      ],
    },
  };
}
