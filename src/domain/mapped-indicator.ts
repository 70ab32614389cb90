import { indicatorClasses, type IndicatorClasses } from './indicator-classes.ts';
import { indicatorData, type IndicatorData } from './indicator-data.ts';
import type { IndicatorId, SourceId, ZoneId } from './ids.ts';
import type { Indicator, Observation } from './indicator.ts';
import type { ProgrammeInForce } from './programme-in-force.ts';
import { breakBetween } from './series.ts';

/** What a map of an indicator shows of a year. Classes are those of all years together. */
export interface MappedIndicator {
  readonly indicator: Indicator;
  readonly classes: IndicatorClasses;
  /** Years that some zone has a value for; rising. */
  readonly years: readonly number[];
  /** The year that was asked for, else the latest before it, else the first; null: there is none. */
  readonly year: number | null;
  /** Signs that stand on the map in some year: nothing is told, it is withheld, it is unsure. */
  readonly signs: ReadonlySet<MapSign>;
  /** What is told of each zone in that year. */
  readonly told: ReadonlyMap<ZoneId, Observation>;
}

export type MapSign = 'none' | 'withheld' | 'unsure';

const classesOf = new WeakMap<IndicatorData, { zones: readonly unknown[]; made: ClassedYears }>();

interface ClassedYears {
  readonly classes: IndicatorClasses;
  readonly years: readonly number[];
  readonly signs: ReadonlySet<MapSign>;
}

/**
 * An indicator for the zones of a map. Reference areas are no zones and have no part in it.
 * null: there is no such indicator.
 */
export function mappedIndicator(
  { indicators, observations }: Pick<ProgrammeInForce, 'indicators' | 'observations'>,
  zones: readonly { readonly id: ZoneId }[],
  id: IndicatorId,
  wanted: number,
): MappedIndicator | null {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) return null;
  const data = indicatorData(observations, id);
  const { classes, years, signs } = classedYears(data, zones, indicator.decimals);
  const year = years.findLast((one) => one <= wanted) ?? years[0] ?? null;
  const told = new Map(
    zones.flatMap((zone) => {
      const one = data.byZone.get(zone.id)?.find((each) => each.year === year);
      return one ? [[zone.id, one] as const] : [];
    }),
  );
  return { indicator, classes, years, year, signs, told };
}

function classedYears(
  data: IndicatorData,
  zones: readonly { readonly id: ZoneId }[],
  decimals: number,
): ClassedYears {
  const known = classesOf.get(data);
  if (known?.zones === zones && known.made.classes.decimals === decimals) return known.made;
  const all = zones.flatMap(({ id }) => data.byZone.get(id) ?? []);
  const told = all.filter((one) => one.value !== null);
  const years = [...new Set(told.map(({ year }) => year))].toSorted((a, b) => a - b);
  const inYears = all.filter(({ year }) => years.includes(year));
  const made: ClassedYears = {
    classes: indicatorClasses(
      told.map((one) => middleOf(one)),
      decimals,
    ),
    years,
    signs: signsOf(inYears, zones.length * years.length),
  };
  classesOf.set(data, { zones, made });
  return made;
}

function signsOf(told: readonly Observation[], places: number): ReadonlySet<MapSign> {
  const signs = new Set<MapSign>();
  if (told.length < places) signs.add('none');
  for (const { status } of told) {
    if (status === 'missing') signs.add('none');
    else if (status === 'suppressed') signs.add('withheld');
    else if (status !== 'measured') signs.add('unsure');
  }
  return signs;
}

/** What an observation counts as where one number is needed: its value, or the middle of its range. */
export function middleOf({ value, upTo }: Pick<Observation, 'value' | 'upTo'>): number {
  return value === null ? 0 : (value + (upTo ?? value)) / 2;
}

/** The year beside the one shown, and the break that lies between; null: there is none that way. */
export function yearBeside(
  { indicator, years, year }: MappedIndicator,
  way: 1 | -1,
): { readonly year: number; readonly crossed: Indicator['breaks'][number] | null } | null {
  const at = year === null ? -1 : years.indexOf(year);
  const next = at === -1 ? undefined : years[at + way];
  if (next === undefined || year === null) return null;
  const [from, to] = way === 1 ? [year, next] : [next, year];
  return { year: next, crossed: breakBetween(indicator.breaks, from, to) };
}

/** Every source that a value on the map names, each once; where none does, the indicator's own. */
export function sourcesOfMap({ indicator, told }: MappedIndicator): readonly SourceId[] {
  const named = new Set([...told.values()].flatMap(({ sources }) => sources));
  return named.size > 0 ? [...named] : indicator.sources;
}
