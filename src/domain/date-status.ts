import type { MeasureStatus, StatusDate } from './measure.ts';

/**
 * The dates of a measure's statuses after it came to `status` on a day (`YYYY-MM-DD`), the earliest
 * first. What it came to that same day before was a slip and goes; so does a later date that was
 * foreseen for the status it has now. A status that it already had on the last date up to that day
 * is no change.
 */
export function dateStatus(
  dates: readonly StatusDate[],
  status: MeasureStatus,
  on: string,
): readonly StatusDate[] {
  const before = dates.filter((one) => one.on !== on && isUpTo(one.on, on));
  const after = dates.filter((one) => !isUpTo(one.on, on) && one.status !== status);
  const change = before.at(-1)?.status === status ? [] : [{ status, on }];
  return [...before, ...change, ...after];
}

/**
 * Whether dates stand with the earliest first. Where one tells less than the other (`2024`,
 * `2024-05`), only what both tell is compared.
 */
export function areInOrder(dates: readonly StatusDate[]): boolean {
  return dates.every(({ on }, i) => i === 0 || isUpTo(dates[i - 1].on, on));
}

function isUpTo(date: string, other: string): boolean {
  const told = Math.min(date.length, other.length);
  return date.slice(0, told) <= other.slice(0, told);
}
