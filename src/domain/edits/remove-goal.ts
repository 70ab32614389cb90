import type { BundledProgramme } from '../bundled-programme.ts';
import type { GoalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';

/**
 * A goal of the plan's own taken away, also from the measures of the plan that serve it. One that
 * stands for the workspace's goes alone: the workspace's stands again. `words` names it in the
 * history. Refused: `no-goal`; `goal-of-workspace` where the plan has none of its own under the id.
 */
export function removeGoal(
  plan: Plan,
  input: {
    readonly id: GoalId;
    readonly bundled: BundledProgramme | null;
    readonly words: string;
  },
): Outcome<PlanPatch> {
  const { id, bundled, words } = input;
  const { programme } = programmeInForce(plan, bundled);
  const isBundled =
    !programme?.standsAlone && (bundled?.goals.some((one) => one.id === id) ?? false);
  if (!Object.hasOwn(plan.goals, id)) {
    return { ok: false, reason: isBundled ? 'goal-of-workspace' : 'no-goal' };
  }
  const itself: PlanChange = { do: 'remove', collection: 'goals', key: id };
  if (isBundled) {
    return {
      ok: true,
      value: { note: { key: 'resetGoal', title: words }, changes: [itself] },
    };
  }
  const left = Object.values(plan.measures)
    .filter(({ goals }) => goals.includes(id))
    .map((measure): PlanChange => ({
      do: 'set',
      collection: 'measures',
      key: measure.id,
      field: 'goals',
      value: measure.goals.filter((goal) => goal !== id),
    }));
  return {
    ok: true,
    value: { note: { key: 'removeGoal', title: words }, changes: [...left, itself] },
  };
}
