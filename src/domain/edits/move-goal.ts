import type { BundledProgramme } from '../bundled-programme.ts';
import { changesToMove } from '../changes-to-move.ts';
import type { GoalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';

/**
 * A goal put right after another, or first where `afterId` is null; one of the workspace becomes the
 * plan's own by it. `words` names it in the history. Refused: `no-goal`.
 */
export function moveGoal(
  plan: Plan,
  input: {
    readonly id: GoalId;
    readonly afterId: GoalId | null;
    readonly bundled: BundledProgramme | null;
    readonly words: string;
  },
): Outcome<PlanPatch> {
  const { id, afterId, bundled, words } = input;
  const { goals } = programmeInForce(plan, bundled);
  const moves = changesToMove('goals', goals, id, afterId);
  if (!moves) return { ok: false, reason: 'no-goal' };
  const changes = moves.map((move): PlanChange => {
    const goal = goals.find((one) => one.id === move.key);
    if (move.do !== 'set' || !goal || Object.hasOwn(plan.goals, goal.id)) return move;
    return {
      do: 'put',
      collection: 'goals',
      key: goal.id,
      record: { ...goal, [move.field]: move.value },
    };
  });
  return { ok: true, value: { note: { key: 'moveGoal', title: words }, changes } };
}
