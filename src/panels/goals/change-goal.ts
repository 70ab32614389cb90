import { putGoal } from '../../commands/put-goal.ts';
import { goalTrouble } from '../../domain/goal-trouble.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { appStore } from '../../state/app-store.ts';
import { selectGoalDoor } from '../../state/select-goal-door.ts';

/** A goal with something else said of it; what is wrong is said beside the field and nowhere else. */
export function changeGoal(goal: Goal, change: Partial<Goal>): Outcome {
  const door = selectGoalDoor(appStore.getState());
  const next = { ...goal, ...change };
  const before = new Set(goalTrouble(goal, door).map(({ reason }) => reason));
  const trouble = goalTrouble(next, door).find(({ reason }) => !before.has(reason));
  return trouble ? { ok: false, reason: trouble.reason } : putGoal(next);
}
