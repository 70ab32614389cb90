import { observationKey, type Observation } from '../indicator.ts';
import { matchZones, type MatchedZone, type MatchPlace } from '../match-zones.ts';
import { sameValue } from '../same-value.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';
import { officeOfTable, periodOf, type ImportChoices } from './import-choices.ts';
import type {
  ImportGround,
  ImportPlan,
  ImportRepair,
  ImportSkip,
  ImportTrouble,
  PlannedMatch,
} from './import-plan.ts';
import {
  indicatorsOf,
  plannedSeries,
  seriesFinder,
  withDecimals,
  type SeriesToTake,
} from './planned-series.ts';
import { meaningOfSign, statusOfSign, type SignMeaning } from './sign-meanings.ts';
import type { StatPeriod } from './stat-period.ts';
import type { StatCategory, StatTable } from './stat-table.ts';

/** Values of one import; more belong in several files. */
export const mostObservations = 50_000;
const largest = 1e15;

/**
 * What an import of the table would put into the plan under the choices. `read` is the sum of what
 * is kept, repaired and skipped. Pure and whole: the same choices give the same plan.
 */
export function planImport(
  table: StatTable,
  choices: ImportChoices,
  ground: ImportGround,
): ImportPlan {
  const office = officeOfTable(table);
  const series = plannedSeries(table, choices, ground);
  const matches = matchedBy(table, choices, ground.places);
  const periods = periodsOf(table, choices);
  const readSign = signReader(table, choices);
  const judge = rowJudge({ table, choices, series, matches, periods, readSign });
  const origin = fittingText(choices.source.trim(), longestTitle);
  const reasons = new Map<ImportSkip, number>();
  const repairs = new Map<ImportRepair, number>();
  const kept = new Map<string, Observation>();
  const breaks = new Map<string, Set<number>>();
  const counts = { added: 0, replaced: 0, same: 0 };
  const skip = (why: ImportSkip, count = 1): void => {
    reasons.set(why, (reasons.get(why) ?? 0) + count);
  };
  for (const { why, count } of table.skipped) skip(why, count);
  for (let row = 0; row < table.rows.count; row += 1) {
    const found = judge(row);
    if (typeof found === 'string') {
      skip(found);
      continue;
    }
    const { observation, repair, sign } = found;
    const { indicatorId, zoneId, year } = observation;
    const key = observationKey(indicatorId, zoneId, year);
    const before = ground.inForce.observations.get(key);
    if (kept.has(key)) {
      skip('twice');
      continue;
    }
    if (sign === '' && observation.value === null && before && before.value !== null) {
      skip('nothing-over-known');
      continue;
    }
    const whole = { ...observation, origin };
    kept.set(key, whole);
    if (!before) counts.added += 1;
    else if (sameValue(before, whole)) counts.same += 1;
    else counts.replaced += 1;
    if (repair) repairs.set(repair, (repairs.get(repair) ?? 0) + 1);
    if (office === 'eurostat' && sign.includes('b')) {
      breaks.set(indicatorId, (breaks.get(indicatorId) ?? new Set()).add(year));
    }
  }
  const observations = [...kept.values()];
  const [repaired, skipped] = [sumOf(repairs), sumOf(reasons)];
  const taken = withDecimals(series, observations);
  const parts = [...new Set(periods.flatMap((period) => (period?.part ? [period.part] : [])))];
  return {
    observations,
    series: taken,
    matches,
    signs: readSign.met(),
    parts,
    tally: {
      read: table.rows.count + table.skipped.reduce((all, { count }) => all + count, 0),
      kept: observations.length - repaired,
      repaired,
      skipped,
      repairs,
      reasons,
    },
    counts,
    indicators: indicatorsOf(taken, breaks, observations, origin, ground),
    trouble: troubleOf(table, choices, { observations, series: taken, parts }),
  };
}

interface RowGround {
  readonly table: StatTable;
  readonly choices: ImportChoices;
  readonly series: readonly SeriesToTake[];
  readonly matches: readonly PlannedMatch[];
  readonly periods: readonly (StatPeriod | null)[];
  readonly readSign: SignReader;
}

interface JudgedRow {
  readonly observation: Observation;
  readonly repair: ImportRepair | null;
  readonly sign: string;
}

/** Gives what a row is a value of, or why it is none. */
function rowJudge(on: RowGround): (row: number) => JudgedRow | ImportSkip {
  const { table, choices, series, matches, periods, readSign } = on;
  const { rows } = table;
  const seriesAt = seriesFinder(table, choices, series);
  return (row) => {
    const at = seriesAt(row);
    if (at === null) return 'other-category';
    if (!series[at].take) return 'indicator-left-out';
    const match = choices.zones === null ? null : matches[rows.at[choices.zones][row]];
    if (!match || match.zoneId === null) {
      return match?.by === 'left-out' ? 'zone-left-out' : 'zone-unmatched';
    }
    const period = choices.time === null ? yearOf(choices) : periods[rows.at[choices.time][row]];
    if (!period) return 'no-period';
    if (period.part !== '' && period.part !== choices.part) return 'part-of-year';
    const number = rows.values[row];
    const hasNumber = !Number.isNaN(number);
    const sign = rows.signAt[row] === 0 ? '' : rows.signs[rows.signAt[row] - 1];
    const meaning = readSign.meaning(sign, hasNumber);
    const status = statusOfSign(meaning);
    const isNothing = status === 'suppressed' || status === 'missing';
    const told = hasNumber ? number : meaning === 'zero' ? 0 : null;
    const value = isNothing ? null : told;
    if (status === null || (value === null && !isNothing)) return 'sign-unknown';
    if (value !== null && Math.abs(value) > largest) return 'out-of-range';
    const span = period.from === period.year ? '' : `${period.from}–${period.year}`;
    return {
      sign,
      repair: repairOf({ hasNumber, isNothing, isSpan: span !== '', meaning }),
      observation: {
        indicatorId: series[at].target,
        zoneId: match.zoneId,
        year: period.year,
        value,
        upTo: null,
        status,
        note: [span, sign].filter((words) => words !== '').join(', '),
        sources: [],
        origin: '',
      },
    };
  };
}

interface SignReader {
  readonly meaning: (sign: string, hasNumber: boolean) => SignMeaning;
  /** The signs that were asked about, how often, and what each is taken as. */
  readonly met: () => ImportPlan['signs'];
}

function signReader(table: StatTable, { signs }: ImportChoices): SignReader {
  const office = officeOfTable(table);
  const counts = new Map<string, { count: number; isAlone: boolean }>();
  const meaningOf = (sign: string, hasNumber: boolean): SignMeaning =>
    Object.hasOwn(signs, sign) ? signs[sign] : meaningOfSign(sign, office, hasNumber);
  return {
    meaning(sign, hasNumber) {
      if (sign === '' && hasNumber) return 'plain';
      const known = counts.get(sign) ?? { count: 0, isAlone: false };
      counts.set(sign, { count: known.count + 1, isAlone: known.isAlone || !hasNumber });
      return meaningOf(sign, hasNumber);
    },
    met: () =>
      [...counts].map(([sign, { count, isAlone }]) => ({
        sign,
        count,
        meaning: meaningOf(sign, !isAlone),
      })),
  };
}

function sumOf(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

function yearOf({ year }: ImportChoices): StatPeriod | null {
  return year === null ? null : { year, from: year, part: '' };
}

function matchedBy(
  { dimensions }: StatTable,
  { zones, matches }: ImportChoices,
  places: readonly MatchPlace[],
): readonly PlannedMatch[] {
  if (zones === null) return [];
  const byHand = new Set(Object.values(matches));
  return foundIn(dimensions[zones].categories, places).map((found): PlannedMatch => {
    const said = Object.hasOwn(matches, found.code) ? matches[found.code] : null;
    if (said === 'skip') return { ...found, zoneId: null, by: 'left-out' };
    if (said !== null) return { ...found, zoneId: said, by: 'hand' };
    // A zone that a person gave to one code is no longer another's.
    const isTaken = found.zoneId !== null && byHand.has(found.zoneId);
    return isTaken ? { ...found, zoneId: null, by: null } : found;
  });
}

/** A person changes one thing after another, and what was found stays found. */
const lastFound = new WeakMap<
  readonly StatCategory[],
  { readonly places: readonly MatchPlace[]; readonly found: readonly MatchedZone[] }
>();

function foundIn(
  categories: readonly StatCategory[],
  places: readonly MatchPlace[],
): readonly MatchedZone[] {
  const last = lastFound.get(categories);
  if (last?.places === places) return last.found;
  const found = matchZones(categories, places);
  lastFound.set(categories, { places, found });
  return found;
}

function periodsOf(
  { dimensions }: StatTable,
  { time }: ImportChoices,
): readonly (StatPeriod | null)[] {
  if (time === null) return [];
  return dimensions[time].categories.map(({ code, label }) => periodOf(code, label));
}

function repairOf(told: {
  readonly hasNumber: boolean;
  readonly isNothing: boolean;
  readonly isSpan: boolean;
  readonly meaning: SignMeaning;
}): ImportRepair | null {
  if (told.hasNumber && told.isNothing) return 'number-under-sign';
  if (!told.hasNumber && told.meaning === 'zero') return 'sign-as-zero';
  return told.isSpan ? 'several-years' : null;
}

function troubleOf(
  { csv }: StatTable,
  choices: ImportChoices,
  plan: Pick<ImportPlan, 'observations' | 'series' | 'parts'>,
): ImportTrouble | null {
  if (csv?.isDecimalUnsure) return 'mark-unsure';
  if (choices.zones === null) return 'no-zones';
  if (choices.time === null && choices.year === null) return 'no-year';
  if (plan.parts.length > 0 && choices.part === null && plan.observations.length === 0) {
    return 'parts-of-years';
  }
  if (plan.observations.length === 0) return 'nothing-kept';
  if (plan.observations.length > mostObservations) return 'too-many';
  const isNameless = plan.series.some(
    ({ take, into, title }) => take && into === null && title.trim() === '',
  );
  return isNameless ? 'no-title' : null;
}
