import type { Goal } from './goal.ts';
import { isWorse, type GoalSurroundings } from './smart-letters.ts';
import { isWordless } from './words.ts';

/** What a goal may name: also the programme's focus areas, and the zones that are on the map. */
export interface GoalDoor extends GoalSurroundings {
  readonly focusAreaIds: ReadonlySet<string>;
  readonly zoneIds: ReadonlySet<string>;
}

/** What keeps something said of a goal from being taken in: the field, and `refused.<reason>`. */
export interface GoalTrouble {
  readonly field: keyof Goal;
  readonly reason:
    | 'goal-no-title'
    | 'goal-no-change'
    | 'goal-wrong-direction'
    | 'goal-deadline-early'
    | 'unknown-focus-area'
    | 'unknown-zone'
    | 'unknown-indicator'
    | 'unknown-place';
}

/**
 * What is wrong with a goal that is not merely missing: a target that is the baseline or worse, a
 * deadline no later than the baseline, something named that is not there. Empty: nothing.
 */
export function goalTrouble(goal: Goal, door: GoalDoor): readonly GoalTrouble[] {
  const { baseline, target, deadline, focusArea, zones, indicatorId, measuredIn } = goal;
  const indicator = door.indicators.find(({ id }) => id === indicatorId);
  const start = baseline?.year ?? null;
  const found: GoalTrouble[] = [];
  const say = (isSo: boolean, field: keyof Goal, reason: GoalTrouble['reason']): void => {
    if (isSo) found.push({ field, reason });
  };
  say(isWordless(goal.title), 'title', 'goal-no-title');
  say(focusArea !== null && !door.focusAreaIds.has(focusArea), 'focusArea', 'unknown-focus-area');
  say(
    zones.some((zone) => !door.zoneIds.has(zone)),
    'zones',
    'unknown-zone',
  );
  say(indicatorId !== null && !indicator, 'indicatorId', 'unknown-indicator');
  say(measuredIn !== null && !door.placeIds.has(measuredIn), 'measuredIn', 'unknown-place');
  if (baseline !== null && target !== null) {
    say(target === baseline.value, 'target', 'goal-no-change');
    say(isWorse(indicator, baseline.value, target), 'target', 'goal-wrong-direction');
  }
  say(
    deadline !== null && start !== null && Number(deadline.slice(0, 4)) <= start,
    'deadline',
    'goal-deadline-early',
  );
  return found;
}
