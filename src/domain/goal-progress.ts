import type { Goal } from './goal.ts';
import type { Indicator, Observation } from './indicator.ts';
import { pacedBetween } from './paced-between.ts';
import type { ProgrammeInForce } from './programme-in-force.ts';

/**
 * How it goes. `reached`: the latest value is the target or beyond it; `missed`: the deadline's year
 * is measured and it is not; `on-pace`, `behind`: beyond or short of the straight line from baseline
 * to target; `wrong-way`: further from the target than the baseline was; `unmeasured`: nothing is
 * observed since the baseline; `cannot-tell`: see `doubt`.
 */
export type GoalPace =
  | 'reached'
  | 'missed'
  | 'on-pace'
  | 'behind'
  | 'wrong-way'
  | 'unmeasured'
  | 'cannot-tell';

/** Why it cannot be told how it goes. */
export type GoalDoubt =
  | 'no-indicator'
  | 'unknown-indicator'
  | 'no-place'
  | 'no-baseline'
  | 'no-baseline-year'
  | 'no-target'
  | 'no-change'
  | 'no-deadline'
  | 'deadline-early'
  | 'break'
  | 'suppressed'
  | 'missing'
  | 'range';

/** A goal's way from baseline to target, as far as its indicator tells it. */
export interface GoalProgress {
  readonly pace: GoalPace;
  /** null unless `pace` is `cannot-tell`. */
  readonly doubt: GoalDoubt | null;
  /** null: none is chosen, or it is not there. */
  readonly indicator: Indicator | null;
  /** All that is observed where the goal is measured, the earliest first, without values as well. */
  readonly observations: readonly Observation[];
  /** The latest that has a value, after the baseline's year; null: there is none. */
  readonly latest: Observation | null;
  /**
   * Part of the way from baseline (0) to target (1): below 0 the wrong way, above 1 beyond it. Of
   * the lower end where the latest value is a range. null: it cannot be told.
   */
  readonly share: number | null;
  /** Where the straight line is in the latest value's year; null: there is no line or no value. */
  readonly expected: number | null;
  /** Calendar year of the deadline; null: it has none. */
  readonly deadlineYear: number | null;
  /** The first year since which the target has been reached; null unless it is. */
  readonly reachedIn: number | null;
  /** The year of the break that hides the way; null unless that is the doubt. */
  readonly breakYear: number | null;
}

/**
 * How far a goal has come by its indicator, with nothing observed after `upToYear` (null: all).
 * Values lie on whole years; the straight line goes from the baseline's year to the deadline's. What
 * is suppressed or missing is never a value, and nothing is compared across a break in the series.
 */
export function goalProgress(
  goal: Goal,
  { indicators, observations }: Pick<ProgrammeInForce, 'indicators' | 'observations'>,
  upToYear: number | null = null,
): GoalProgress {
  const indicator = indicators.find(({ id }) => id === goal.indicatorId) ?? null;
  const observed = [...observations.values()]
    .filter(
      (one) =>
        one.indicatorId === goal.indicatorId &&
        one.zoneId === goal.measuredIn &&
        (upToYear === null || one.year <= upToYear),
    )
    .toSorted((a, b) => a.year - b.year);
  const deadlineYear = goal.deadline === null ? null : Number(goal.deadline.slice(0, 4));
  const known = { indicator, observations: observed, deadlineYear };
  const start = goal.baseline?.year ?? null;
  const since = start === null ? [] : observed.filter(({ year }) => year > start);
  const latest = since.findLast(({ value }) => value !== null) ?? null;
  const cannotTell = (doubt: GoalDoubt, breakYear: number | null = null): GoalProgress => ({
    ...known,
    pace: 'cannot-tell',
    doubt,
    latest,
    share: null,
    expected: null,
    reachedIn: null,
    breakYear,
  });

  const { baseline, target } = goal;
  if (goal.indicatorId === null) return cannotTell('no-indicator');
  if (indicator === null) return cannotTell('unknown-indicator');
  if (goal.measuredIn === null) return cannotTell('no-place');
  if (baseline === null) return cannotTell('no-baseline');
  if (start === null) return cannotTell('no-baseline-year');
  if (target === null) return cannotTell('no-target');
  if (target === baseline.value) return cannotTell('no-change');
  if (deadlineYear !== null && deadlineYear <= start) return cannotTell('deadline-early');
  const reached = latest?.value ?? null;
  if (!latest || reached === null) {
    const untold = since.at(-1)?.status;
    if (untold === 'suppressed' || untold === 'missing') return cannotTell(untold);
    const unmeasured = { share: null, expected: null, reachedIn: null, breakYear: null };
    return { ...known, ...unmeasured, pace: 'unmeasured', doubt: null, latest: null };
  }
  const broken = indicator.breaks.find(({ year }) => year > start && year <= latest.year);
  if (broken) return cannotTell('break', broken.year);

  const shareOf = (value: number): number => (value - baseline.value) / (target - baseline.value);
  const share = shareOf(reached);
  const line = { from: start, to: deadlineYear };
  const pace = pacedBetween(line, latest.year, share);
  const paceAbove =
    latest.upTo === null ? pace : pacedBetween(line, latest.year, shareOf(latest.upTo));
  const expected =
    deadlineYear === null
      ? null
      : baseline.value +
        (target - baseline.value) * Math.min(1, (latest.year - start) / (deadlineYear - start));
  const told = {
    ...known,
    latest,
    share,
    expected,
    breakYear: null,
    reachedIn: null,
  };
  if (pace !== paceAbove) return { ...told, pace: 'cannot-tell', doubt: 'range' };
  if (pace === null) return { ...told, pace: 'cannot-tell', doubt: 'no-deadline' };
  return {
    ...told,
    pace,
    doubt: null,
    reachedIn: pace === 'reached' ? reachedSince(since, shareOf) : null,
  };
}

/** The first year after the last one in which the target was not reached. */
function reachedSince(
  since: readonly Observation[],
  shareOf: (value: number) => number,
): number | null {
  const valued = since.flatMap(({ year, value }) => (value === null ? [] : { year, value }));
  const short = valued.findLastIndex(
    ({ value }) => pacedBetween(null, 0, shareOf(value)) !== 'reached',
  );
  return valued[short + 1]?.year ?? null;
}
