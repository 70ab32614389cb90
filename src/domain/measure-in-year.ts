import type { Measure, MeasureStatus } from './measure.ts';

/** Where a measure stands when a year is over; `no-year`: nothing tells when it would stand. */
export type MeasureInYear = 'stands' | 'under-way' | 'to-come' | 'no-year' | 'dropped';

type Dated = Pick<Measure, 'status' | 'statusDates' | 'period'>;

/**
 * The status a measure has when `year` (a calendar year) is over: the latest of its dated statuses
 * up to then; after the last date its period carries it on as planned, to under way in the first
 * year and to done in the last. A first year alone begins no work that is only thought of or
 * adopted. What is dropped without a date is dropped in every year. null: not known, or no idea yet.
 */
export function statusInYear(measure: Dated, year: number): MeasureStatus | null {
  const { status, statusDates } = measure;
  const dated = statusDates.findLast(({ on }) => yearOf(on) <= year)?.status ?? null;
  if (dated === 'done' || dated === 'dropped') return dated;
  if (status === 'dropped' && statusDates.every((one) => one.status !== status)) return status;
  const { begins, ends } = workOf(measure);
  const isBegun = begins !== null && begins <= year;
  const next = statusDates.find(({ on }) => yearOf(on) > year)?.status ?? null;
  if (next !== null) {
    // Between two dates the period tells only of the work that led to the later one.
    return isBegun && (next === 'done' || next === 'dropped') ? 'under-way' : dated;
  }
  if (ends !== null && ends <= year) return 'done';
  if (isBegun) return 'under-way';
  // Until it begins it stays what it is; what is begun or done by now was not yet, or when is unknown.
  const last = statusDates.at(-1);
  if (last) return status !== 'done' && yearOf(last.on) < year ? status : dated;
  const isAwaited = status !== 'done' && status !== 'under-way';
  const { from } = measure.period;
  return isAwaited && (ends !== null || (from !== null && from <= year)) ? status : null;
}

/**
 * Whether a measure stands when `year` is over: done by then, and not dropped. null: no year is
 * known from which it would stand, which is not the same as never.
 */
export function standsInYear(measure: Dated, year: number): boolean | null {
  const status = statusInYear(measure, year);
  if (status === 'done') return true;
  if (status === 'dropped' || status === 'under-way') return false;
  const { begins, ends } = workOf(measure);
  // Not done, so that what is known of its work lies ahead.
  const isAhead = measure.statusDates.some(({ on }) => yearOf(on) > year);
  return isAhead || begins !== null || ends !== null ? false : null;
}

/** Where a measure stands when `year` is over, in one word: for counting and for the map. */
export function measureInYear(measure: Dated, year: number): MeasureInYear {
  const status = statusInYear(measure, year);
  if (status === 'done') return 'stands';
  if (status === 'dropped' || status === 'under-way') return status;
  return standsInYear(measure, year) === null ? 'no-year' : 'to-come';
}

/** First and last year of the work itself, where known; done in a single year where only that is said. */
function workOf({ status, period: { from, to } }: Dated): {
  readonly begins: number | null;
  readonly ends: number | null;
} {
  if (status === 'done') return { begins: from, ends: to ?? from };
  return { begins: to !== null || status === 'under-way' ? from : null, ends: to };
}

/** The calendar year of `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
