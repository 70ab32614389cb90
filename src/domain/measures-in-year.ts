import { measureInYear, statusInYear, type MeasureInYear } from './measure-in-year.ts';
import type { Measure } from './measure.ts';
import type { Programme } from './programme.ts';
import type { ListedMeasure } from './resolve-measures.ts';

/**
 * A list as it is when `year` is over: each measure with its status then, nothing that is dropped,
 * and switched off what is not `on` by then (what stands, unless more is named). A status that is
 * not known then stays as it is.
 */
export function measuresInYear(
  listed: readonly ListedMeasure[],
  year: number,
  isOn: readonly MeasureInYear[] = ['stands'],
): readonly ListedMeasure[] {
  return listed.flatMap(({ measure, on }) => {
    const standing = measureInYear(measure, year);
    if (standing === 'dropped') return [];
    return [{ measure: asInYear(measure, year), on: on && isOn.includes(standing) }];
  });
}

/**
 * What counts when `year` is over: of a proposal's list what is switched on and stands, and of the
 * programme's measures those that stand, have a shape and are not switched off on that list.
 */
export function measuresStanding(
  listed: readonly ListedMeasure[],
  planned: readonly Measure[],
  year: number,
): readonly Measure[] {
  const onList = new Set(listed.map(({ measure }) => measure.id));
  const candidates = [
    ...listed.filter(({ on }) => on).map(({ measure }) => measure),
    ...planned.filter(({ id, geometry }) => geometry !== null && !onList.has(id)),
  ];
  return candidates.filter((measure) => measureInYear(measure, year) === 'stands');
}

/** How many of some measures stand, are under way, and so on, when `year` is over. */
export function tallyInYear(
  measures: readonly Measure[],
  year: number,
): Readonly<Record<MeasureInYear, number>> {
  const tally = { stands: 0, 'under-way': 0, 'to-come': 0, 'no-year': 0, dropped: 0 };
  for (const measure of measures) tally[measureInYear(measure, year)] += 1;
  return tally;
}

/** The first and the last year that a programme and some measures tell of; null: none is told. */
export function yearsKnown(
  programme: Pick<Programme, 'period'> | null,
  measures: readonly Pick<Measure, 'period' | 'statusDates'>[],
): { readonly first: number; readonly last: number } | null {
  const period = programme?.period;
  const years = [
    ...(period ? [period.from, period.to, period.extendedTo] : []),
    ...measures.flatMap(({ period: { from, to }, statusDates }) => [
      from,
      to,
      ...statusDates.map(({ on }) => Number(on.slice(0, 4))),
    ]),
  ].filter((year) => year !== null);
  if (years.length === 0) return null;
  return {
    first: years.reduce((least, year) => Math.min(least, year)),
    last: years.reduce((most, year) => Math.max(most, year)),
  };
}

/** The measure with the status of that year; the same by identity each time it is asked for. */
function asInYear(measure: Measure, year: number): Measure {
  const status = statusInYear(measure, year);
  if (status === null || status === measure.status) return measure;
  const known = inYears.get(measure) ?? new Map<number, Measure>();
  inYears.set(measure, known);
  const found = known.get(year) ?? { ...measure, status };
  known.set(year, found);
  return found;
}

// The map draws anew what is no longer the same object: a year that is come back to is not new.
const inYears = new WeakMap<Measure, Map<number, Measure>>();
