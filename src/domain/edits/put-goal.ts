import type { BundledProgramme } from '../bundled-programme.ts';
import { goalTrouble, type GoalDoor } from '../goal-trouble.ts';
import type { Goal } from '../goal.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';

/**
 * A goal added, or changed where there is one with its id; a changed one of the workspace becomes
 * the plan's own in its place. `words` names it in the history. Refused: what `goalTrouble` finds
 * and was not so before.
 */
export function putGoal(
  plan: Plan,
  input: {
    readonly goal: Goal;
    readonly bundled: BundledProgramme | null;
    readonly door: GoalDoor;
    readonly words: string;
  },
): Outcome<PlanPatch> {
  const { goal, bundled, door, words } = input;
  const before = programmeInForce(plan, bundled).goals.find(({ id }) => id === goal.id);
  const known = new Set(before ? goalTrouble(before, door).map(({ reason }) => reason) : []);
  const trouble = goalTrouble(goal, door).find(({ reason }) => !known.has(reason));
  if (trouble) return { ok: false, reason: trouble.reason };
  return {
    ok: true,
    value: {
      note: { key: before ? 'changeGoal' : 'addGoal', title: words },
      changes: [{ do: 'put', collection: 'goals', key: goal.id, record: { ...goal } }],
    },
  };
}
