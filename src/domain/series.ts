import type { ZoneId } from './ids.ts';
import type { Indicator, Observation } from './indicator.ts';
import type { IndicatorData } from './indicator-data.ts';

/** An observation in its series. Points of one run are neighbours that may be joined by a line. */
export interface SeriesPoint extends Observation {
  readonly run: number;
}

/**
 * What is told of a zone over the years. A new run begins at every break, after a year that is told
 * to be without a value, after and at a range, and where years are left out that others are told of:
 * neighbours are one period of the indicator apart (a figure of every fourth year is joined, a
 * yearly one that skips three is not).
 */
export function seriesOf(
  { breaks }: Pick<Indicator, 'breaks'>,
  { byZone, periodYears }: IndicatorData,
  zoneId: ZoneId,
): readonly SeriesPoint[] {
  let run = 0;
  let last: Observation | null = null;
  return (byZone.get(zoneId) ?? []).map((one) => {
    const joins =
      last !== null &&
      isOneValue(last) &&
      isOneValue(one) &&
      one.year - last.year <= periodYears &&
      breakBetween(breaks, last.year, one.year) === null;
    if (last !== null && !joins) run += 1;
    last = one;
    return { ...one, run };
  });
}

/** Whether the observation has a value, and one and not a range. */
export function isOneValue({ value, upTo }: Pick<Observation, 'value' | 'upTo'>): boolean {
  return value !== null && (upTo === null || upTo === value);
}

/** The first year of another series that lies after `from` and not after `to`; null: none does. */
export function breakBetween(
  breaks: Indicator['breaks'],
  from: number,
  to: number,
): Indicator['breaks'][number] | null {
  return breaks.find(({ year }) => from < year && year <= to) ?? null;
}

/** The latest observation with a value, not after `year`; null: there is none. */
export function latestValue<Told extends Observation>(
  told: readonly Told[],
  year: number | null,
): Told | null {
  return told.findLast((one) => one.value !== null && (year === null || one.year <= year)) ?? null;
}

/** How much a value differs from an earlier one of the same series. */
export interface SeriesChange {
  readonly from: Observation;
  readonly to: Observation;
  readonly difference: number;
}

/**
 * From the earliest value that can be compared – after the latest break, not a range – to the
 * latest one not after `year`; null: there are no two such values.
 */
export function changeSince(
  breaks: Indicator['breaks'],
  told: readonly Observation[],
  year: number | null,
): SeriesChange | null {
  const to = latestValue(told, year);
  if (!to || !isOneValue(to)) return null;
  const from = told.find(
    (one) =>
      one.year < to.year && isOneValue(one) && breakBetween(breaks, one.year, to.year) === null,
  );
  if (!from || from.value === null || to.value === null) return null;
  return { from, to, difference: to.value - from.value };
}

/** The least and the greatest value of all years for the zones given; null: there is no value. */
export function valueRange(
  { byZone }: IndicatorData,
  zoneIds: Iterable<ZoneId>,
): readonly [least: number, most: number] | null {
  let least = Infinity;
  let most = -Infinity;
  for (const id of zoneIds) {
    for (const { value, upTo } of byZone.get(id) ?? []) {
      if (value === null) continue;
      least = Math.min(least, value);
      most = Math.max(most, upTo ?? value);
    }
  }
  return least <= most ? [least, most] : null;
}
