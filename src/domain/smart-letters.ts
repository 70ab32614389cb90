import type { Goal } from './goal.ts';
import type { Indicator } from './indicator.ts';
import { isWordless } from './words.ts';

/** Specific, measurable, accepted, realistic, time-bound. */
export type SmartLetter = 's' | 'm' | 'a' | 'r' | 't';

/** What keeps a goal from having a letter. */
export type SmartGap =
  | 'no-specific'
  | 'no-indicator'
  | 'unknown-indicator'
  | 'no-place'
  | 'unknown-place'
  | 'no-baseline'
  | 'no-baseline-year'
  | 'no-target'
  | 'no-change'
  | 'wrong-direction'
  | 'nobody-accepted'
  | 'no-accepted-date'
  | 'no-reason'
  | 'no-deadline'
  | 'deadline-early';

/** One of the five letters, and what is missing of it; with nothing missing the goal has it. */
export interface LetterStanding {
  readonly letter: SmartLetter;
  readonly gaps: readonly SmartGap[];
}

/** What a goal can name: the indicators in force, and the ids of all zones and reference areas. */
export interface GoalSurroundings {
  readonly indicators: readonly Indicator[];
  readonly placeIds: ReadonlySet<string>;
}

/**
 * The five letters in their order, each with what is missing of it. Measurable is an indicator that
 * is there, read in a place that is there, with a baseline in a year and another value as target, in
 * the direction that the indicator calls better.
 */
export function smartLetters(goal: Goal, known: GoalSurroundings): readonly LetterStanding[] {
  return [
    { letter: 's', gaps: isWordless(goal.specific) ? ['no-specific'] : [] },
    { letter: 'm', gaps: measurableGaps(goal, known) },
    { letter: 'a', gaps: acceptedGaps(goal) },
    { letter: 'r', gaps: isWordless(goal.realistic) ? ['no-reason'] : [] },
    { letter: 't', gaps: timeGaps(goal) },
  ];
}

/** Whether no letter is missing. */
export function isSmart(goal: Goal, known: GoalSurroundings): boolean {
  return smartLetters(goal, known).every(({ gaps }) => gaps.length === 0);
}

function measurableGaps(
  { indicatorId, measuredIn, baseline, target }: Goal,
  { indicators, placeIds }: GoalSurroundings,
): readonly SmartGap[] {
  const gaps: SmartGap[] = [];
  const indicator = indicators.find(({ id }) => id === indicatorId);
  if (indicatorId === null) gaps.push('no-indicator');
  else if (!indicator) gaps.push('unknown-indicator');
  if (measuredIn === null) gaps.push('no-place');
  else if (!placeIds.has(measuredIn)) gaps.push('unknown-place');
  if (baseline === null) gaps.push('no-baseline');
  else if (baseline.year === null) gaps.push('no-baseline-year');
  if (target === null) gaps.push('no-target');
  else if (baseline !== null) {
    if (target === baseline.value) gaps.push('no-change');
    else if (isWorse(indicator, baseline.value, target)) gaps.push('wrong-direction');
  }
  return gaps;
}

/** Whether going from one value to the other is the way that the indicator does not call better. */
export function isWorse(indicator: Indicator | undefined, from: number, to: number): boolean {
  if (indicator?.better === 'up') return to < from;
  return indicator?.better === 'down' && to > from;
}

function acceptedGaps({ accepted }: Goal): readonly SmartGap[] {
  if (isWordless(accepted.by)) return ['nobody-accepted'];
  return accepted.on === null ? ['no-accepted-date'] : [];
}

function timeGaps({ deadline, baseline }: Goal): readonly SmartGap[] {
  if (deadline === null) return ['no-deadline'];
  const start = baseline?.year ?? null;
  return start !== null && Number(deadline.slice(0, 4)) <= start ? ['deadline-early'] : [];
}
