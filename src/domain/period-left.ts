/** How much of a period of whole calendar years is over, and how much of it is left. */
export interface PeriodLeft {
  readonly state: 'before' | 'running' | 'over' | 'unknown';
  /** Whole months to its last day, rounded up; before it begins, to its first day. */
  readonly months: number | null;
  /** Part of it that is over, 0–1; null where an end is not known. */
  readonly share: number | null;
}

/**
 * Where `today` (`YYYY-MM-DD`) stands in a period from the first day of the year `from` to the last
 * day of the year `to`.
 */
export function periodLeft(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  today: string,
): PeriodLeft {
  const [year, month, day] = today.split('-').map(Number);
  const passed = year * 12 + (month - 1) + (day - 1) / 31;
  const start = from === null ? null : from * 12;
  const end = to === null ? null : (to + 1) * 12;
  if (end !== null && passed >= end) return { state: 'over', months: null, share: 1 };
  if (start !== null && passed < start) {
    return { state: 'before', months: Math.ceil(start - passed), share: 0 };
  }
  if (end === null)
    return { state: start === null ? 'unknown' : 'running', months: null, share: null };
  const share = start === null ? null : (passed - start) / (end - start);
  return { state: 'running', months: Math.ceil(end - passed), share };
}
