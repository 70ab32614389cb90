import type { IndicatorId, ZoneId } from '../ids.ts';
import type { Indicator } from '../indicator.ts';
import { matchZones, type MatchPlace } from '../match-zones.ts';
import type { Words } from '../words.ts';
import { foldText } from './fold-text.ts';
import { officeOf, type SignMeaning, type StatOffice } from './sign-meanings.ts';
import { statPeriod } from './stat-period.ts';
import type { StatCategory, StatDimension, StatTable } from './stat-table.ts';

/** What a person says of an indicator that is made of a file, in place of what the file says. */
export interface SeriesChoice {
  readonly take?: boolean;
  /** An indicator that is there already; null: a new one. */
  readonly into?: IndicatorId | null;
  readonly title?: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly better?: Indicator['better'];
}

/** How a table is to be taken over: what was guessed, and what a person says instead. */
export interface ImportChoices {
  /** Ids of new indicators begin with it. */
  readonly importId: string;
  /** Place of the dimension that holds zones; null: none does. */
  readonly zones: number | null;
  /** Place of the dimension that holds periods; null: all is of `year`. */
  readonly time: number | null;
  readonly year: number | null;
  /** Other dimensions of which each category becomes an indicator. */
  readonly split: readonly number[];
  /** The one category that is taken of every other dimension, by the dimension's place. */
  readonly picked: Readonly<Record<number, number>>;
  /** Which part of every year is taken (`K1`), where the file tells parts; null: not said. */
  readonly part: string | null;
  /** Zones by the code of the file, as matched by hand; `skip`: not to be taken. */
  readonly matches: Readonly<Record<string, ZoneId | 'skip'>>;
  /** By sign: what it is taken as, where a person says so. */
  readonly signs: Readonly<Record<string, SignMeaning>>;
  /** By `StatSeries.key`. */
  readonly series: Readonly<Record<string, SeriesChoice>>;
  /** What the table is called where it does not say itself. */
  readonly tableName: string;
  /** Where the values are from, in words. */
  readonly source: string;
}

/** An indicator that the table has values of. */
export interface StatSeries {
  /** Codes of its categories; empty where the whole table is one indicator. */
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** null: the file does not tell, the values do. */
  readonly decimals: number | null;
}

/** More indicators of one file are a mistake in what is a measure. */
export const mostSeries = 100;
const mostSplitAtFirst = 12;
const longestSource = 500;

/** What a table seems to be: see `ImportChoices`. Everything is shown and can be changed. */
export function guessChoices(
  table: StatTable,
  input: {
    readonly importId: string;
    readonly places: readonly MatchPlace[];
    readonly fileName: string;
  },
): ImportChoices {
  const { dimensions } = table;
  const zones = zoneDimension(dimensions, input.places);
  const isTime = ({ role, categories }: StatDimension, at: number): boolean =>
    at !== zones && role === 'time' && categories.some(({ code, label }) => periodOf(code, label));
  const time = dimensions.findIndex(isTime);
  const others = dimensions.flatMap((dimension, at) =>
    at === zones || at === time ? [] : [{ dimension, at }],
  );
  const split = others.filter(({ dimension: { role, categories } }) => {
    return role === 'measure' && categories.length <= mostSplitAtFirst;
  });
  return {
    importId: input.importId,
    zones,
    time: time < 0 ? null : time,
    year: null,
    split: split.map(({ at }) => at),
    picked: Object.fromEntries(others.map(({ dimension, at }) => [at, totalOf(dimension)])),
    part: null,
    matches: {},
    signs: {},
    series: {},
    tableName: input.fileName.replace(/\.\w+$/, ''),
    source: sourceWords(table, input.fileName),
  };
}

/** The office a table is from, as far as it tells: its signs are read as that office means them. */
export function officeOfTable({ source, title, notes }: StatTable): StatOffice | null {
  return officeOf([source, title, ...notes].join('\n'));
}

/** The indicators that a table holds under the choices, at most `mostSeries` of them. */
export function seriesOf(
  table: StatTable,
  { split, tableName }: ImportChoices,
): readonly StatSeries[] {
  const { dimensions } = table;
  let all: (StatSeries & { readonly labels: readonly string[] })[] = [
    { key: '', title: '', unit: '', decimals: null, labels: [] },
  ];
  for (const at of split) {
    const { role, categories } = dimensions[at];
    all = all
      .flatMap((series) =>
        categories.map((category) => ({
          key: series.key === '' ? category.code : `${series.key} ${category.code}`,
          title: '',
          labels: [...series.labels, category.label],
          unit: role === 'measure' ? category.unit : series.unit,
          decimals: role === 'measure' ? category.decimals : series.decimals,
        })),
      )
      .slice(0, mostSeries);
  }
  return all.map(({ labels, ...series }) => ({
    ...series,
    title: labels.filter((label) => label !== '').join(', ') || table.title || tableName,
  }));
}

/** The period that a category names. */
export function periodOf(code: string, label: string): ReturnType<typeof statPeriod> {
  return statPeriod(code) ?? statPeriod(label);
}

/** The indicator there is with this title, in any of its languages; null: none, or several. */
export function indicatorTitled(
  title: string,
  indicators: readonly Pick<Indicator, 'id' | 'title'>[],
): IndicatorId | null {
  const wanted = foldText(title);
  const found = indicators.filter((one) => titlesOf(one.title).some((it) => it === wanted));
  return wanted !== '' && found.length === 1 ? found[0].id : null;
}

function titlesOf(title: Words): readonly string[] {
  return (typeof title === 'string' ? [title] : Object.values(title)).map(foldText);
}

/** The dimension that its file says is of places; else the one that most places of ours are in. */
function zoneDimension(
  dimensions: readonly StatDimension[],
  places: readonly MatchPlace[],
): number | null {
  const scores = dimensions.map(({ role, categories }, at) => {
    const found = matchZones(categories, places).filter(({ zoneId }) => zoneId !== null).length;
    return { at, isSaid: role === 'zone', score: role === 'time' ? 0 : found };
  });
  const best = scores.toSorted((a, b) => b.score - a.score || Number(b.isSaid) - Number(a.isSaid));
  const [first] = best;
  if (first && (first.score > 0 || first.isSaid)) return first.at;
  return scores.find(({ isSaid }) => isSaid)?.at ?? null;
}

const totals = /^(i alt|alle|totalt?|all|begge|both|samtliga|bada|sum|hele|hela|tot|t|0|00)\b/;

/** The category that stands for all the others, else the first. */
function totalOf({ categories }: StatDimension): number {
  const at = categories.findIndex(({ code, label }: StatCategory) => {
    return totals.test(foldText(label)) || totals.test(foldText(code));
  });
  return Math.max(0, at);
}

function sourceWords({ source, title, updated }: StatTable, fileName: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(updated)?.[0] ?? updated;
  return [source, title, day, fileName]
    .filter((words) => words !== '')
    .join('. ')
    .slice(0, longestSource);
}
