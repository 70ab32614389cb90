import type { ReportingRule } from './reporting-rule.ts';

/**
 * Where a rule stands today. `due`: its day is today or to come; `passed`: its only day, month or
 * year is over, and nothing here says whether it was done; `ended`: it came back every year and does
 * so no more; `open`: it has no date.
 */
export type DueState = 'due' | 'passed' | 'ended' | 'open';

/** A rule and when it is due next. */
export interface NextDue {
  readonly rule: ReportingRule;
  readonly state: DueState;
  /** The next date, or the last one where it is over: as exactly as the rule gives it; null: none. */
  readonly on: string | null;
  /** Whole days until the last day it can be done; null unless `due`. */
  readonly daysLeft: number | null;
}

const rankOf: Readonly<Record<DueState, number>> = { due: 0, open: 1, passed: 2, ended: 3 };

/**
 * Every rule with its next date: those that are due first, the nearest at the top, then those
 * without a date, then what is over, the latest first. `today` is `YYYY-MM-DD`. A yearly rule ends
 * with its own last year, else with `lastYear`, the programme's (null: it goes on).
 */
export function nextDue(
  rules: readonly ReportingRule[],
  today: string,
  lastYear: number | null,
): readonly NextDue[] {
  return rules
    .map((rule) => dueOf(rule, today, lastYear))
    .toSorted((a, b) => {
      if (a.state !== b.state) return rankOf[a.state] - rankOf[b.state];
      const [first, second] = [lastDayOf(a.on ?? ''), lastDayOf(b.on ?? '')];
      if (first === second) return 0;
      const isEarlier = first < second ? -1 : 1;
      return a.state === 'due' ? isEarlier : -isEarlier;
    });
}

function dueOf(rule: ReportingRule, today: string, lastYear: number | null): NextDue {
  const { due } = rule;
  if (due.every === 'open') return { rule, state: 'open', on: null, daysLeft: null };
  if (due.every === 'once') {
    const isOver = lastDayOf(due.on) < today;
    return isOver
      ? { rule, state: 'passed', on: due.on, daysLeft: null }
      : { rule, state: 'due', on: due.on, daysLeft: daysBetween(today, lastDayOf(due.on)) };
  }
  const end = due.to ?? lastYear;
  const thisYear = Number(today.slice(0, 4));
  const first = Math.max(thisYear, due.from ?? thisYear);
  const next = dayIn(first, due) < today ? first + 1 : first;
  if (end !== null && next > end) {
    return { rule, state: 'ended', on: dayIn(end, due), daysLeft: null };
  }
  const on = dayIn(next, due);
  return { rule, state: 'due', on, daysLeft: daysBetween(today, on) };
}

/** The day in a year; the 29th of February is the last of the month where there is none. */
function dayIn(year: number, due: { readonly month: number; readonly day: number }): string {
  const month = `${String(year).padStart(4, '0')}-${String(due.month).padStart(2, '0')}`;
  const lastDay = Number(lastDayOf(month).slice(8));
  return `${month}-${String(Math.min(due.day, lastDay)).padStart(2, '0')}`;
}

/** The last day of a day, a month or a year. */
function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year, month] = date.split('-').map(Number);
  // Day 0 of the month after.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date}-${String(last).padStart(2, '0')}`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
