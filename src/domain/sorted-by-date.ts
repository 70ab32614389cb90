import type { StatusDate } from './measure.ts';

/**
 * Dates of statuses with the earliest first. Where one tells less than the other (`2024`, `2024-05`)
 * it comes first; those of one date stay as they were.
 */
export function sortedByDate(dates: readonly StatusDate[]): readonly StatusDate[] {
  return dates.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}
