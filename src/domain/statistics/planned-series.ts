import type { IndicatorId } from '../ids.ts';
import type { Indicator, Observation } from '../indicator.ts';
import { rankAfterAll } from '../rank-after-all.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';
import {
  indicatorTitled,
  seriesOf,
  type ImportChoices,
  type StatSeries,
} from './import-choices.ts';
import type { ImportGround, PlannedSeries } from './import-plan.ts';
import type { StatTable } from './stat-table.ts';

const mostDecimals = 6;

/** A series of a table as it is to be taken, and the indicator that its values go to. */
export interface SeriesToTake extends PlannedSeries {
  readonly target: IndicatorId;
  /** The file or a person says how many decimals it has. */
  readonly isToldDecimals: boolean;
}

/** The series of a table with what a person says of them. */
export function plannedSeries(
  table: StatTable,
  choices: ImportChoices,
  { inForce }: ImportGround,
): readonly SeriesToTake[] {
  return seriesOf(table, choices).map((series, at) => {
    const said = choices.series[series.key] ?? {};
    const into =
      said.into === undefined ? indicatorTitled(series.title, inForce.indicators) : said.into;
    const decimals = said.decimals ?? series.decimals;
    return {
      ...series,
      take: said.take ?? true,
      into,
      title: said.title ?? series.title,
      unit: said.unit ?? series.unit,
      better: said.better ?? 'neither',
      decimals: decimals ?? 0,
      isToldDecimals: decimals !== null,
      target: into ?? newId(choices, at),
    };
  });
}

/** Gives a row the place of its series; null: of a category that is not taken. */
export function seriesFinder(
  { dimensions, rows }: StatTable,
  { zones, time, split, picked }: ImportChoices,
  series: readonly StatSeries[],
): (row: number) => number | null {
  const fixed = dimensions.flatMap((_, at) =>
    at === zones || at === time || split.includes(at) ? [] : [{ at, category: picked[at] ?? 0 }],
  );
  return (row) => {
    for (const { at, category } of fixed) if (rows.at[at][row] !== category) return null;
    let place = 0;
    for (const at of split) place = place * dimensions[at].categories.length + rows.at[at][row];
    return place < series.length ? place : null;
  };
}

/** Gives a series as many decimals as its values have, where nobody says. */
export function withDecimals(
  series: readonly SeriesToTake[],
  observations: readonly Observation[],
): readonly SeriesToTake[] {
  const most = new Map<IndicatorId, number>();
  for (const { indicatorId, value } of observations) {
    if (value === null) continue;
    const decimals = String(value).split('.')[1]?.length ?? 0;
    if (decimals > (most.get(indicatorId) ?? 0)) most.set(indicatorId, decimals);
  }
  return series.map((one) =>
    one.isToldDecimals
      ? one
      : { ...one, decimals: Math.min(mostDecimals, most.get(one.target) ?? 0) },
  );
}

/** Indicators that come with the values: new ones, and those there are that get a break. */
export function indicatorsOf(
  series: readonly SeriesToTake[],
  breaks: ReadonlyMap<string, ReadonlySet<number>>,
  observations: readonly Observation[],
  origin: string,
  { inForce, breakWords }: ImportGround,
): readonly Indicator[] {
  const used = new Set(observations.map(({ indicatorId }) => indicatorId));
  const ranks = inForce.indicators.map(({ order }) => order);
  const indicators: Indicator[] = [];
  for (const { target: id, into, title, unit, decimals, better } of series) {
    if (!used.has(id)) continue;
    const years = [...(breaks.get(id) ?? [])].toSorted((a, b) => a - b);
    const found = inForce.indicators.find((one) => one.id === into);
    const known = new Set(found?.breaks.map(({ year }) => year));
    const added = years
      .filter((year) => !known.has(year))
      .map((year) => ({ year, why: breakWords }));
    if (found) {
      if (added.length > 0) indicators.push({ ...found, breaks: [...found.breaks, ...added] });
      continue;
    }
    const order = rankAfterAll(ranks);
    ranks.push(order);
    indicators.push({
      id,
      title: fittingText(title.trim(), longestTitle),
      definition: '',
      unit,
      decimals,
      better,
      role: null,
      breaks: added,
      focusArea: null,
      sources: [],
      origin,
      order,
    });
  }
  return indicators;
}

function newId({ importId }: ImportChoices, at: number): IndicatorId {
  return `${importId}-${at + 1}` as IndicatorId;
}
