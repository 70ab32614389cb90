import type { Contribution } from './contribution.ts';
import { contributionKinds } from './contribution.ts';
import type { ZoneId } from './ids.ts';

/** How many contributions there are of something, and how many dots stand beside them. */
export interface ContributionCount {
  readonly count: number;
  readonly dots: number;
}

export interface CountedZone {
  /** null: those on no zone, or on more than one. */
  readonly zoneId: ZoneId | null;
  /** As `columns`. */
  readonly cells: readonly ContributionCount[];
  readonly total: ContributionCount;
}

export interface ContributionCounts {
  /** Kinds, or themes with '' for those in no group. */
  readonly columns: readonly string[];
  /** Every zone, also those that nobody has spoken of, and last those on no zone. */
  readonly rows: readonly CountedZone[];
  readonly totals: readonly ContributionCount[];
  readonly total: ContributionCount;
}

/**
 * How many contributions there are by zone and by kind or theme: each is counted in one cell, so
 * that rows, columns and the list have the same sum. Those taken back are not counted. Themes come
 * in the order of their names, those in no group last.
 */
export function countContributions(
  contributions: readonly Contribution[],
  {
    by,
    zones,
    zoneOf,
  }: {
    readonly by: 'kind' | 'theme';
    readonly zones: readonly ZoneId[];
    readonly zoneOf: (contribution: Contribution) => ZoneId | null;
  },
): ContributionCounts {
  const counted = contributions.filter(({ state }) => state !== 'withdrawn');
  const columns = by === 'kind' ? contributionKinds : themesOf(counted);
  const places = new Map<string, number>(columns.map((column, at) => [column, at]));
  const known = new Set(zones);
  const tallies = new Map<ZoneId | null, Tally[]>();
  for (const zoneId of [...zones, null]) tallies.set(zoneId, columns.map(newTally));
  const totals = columns.map(newTally);
  for (const one of counted) {
    const found = zoneOf(one);
    const row = tallies.get(found !== null && known.has(found) ? found : null);
    const column = places.get(one[by]);
    if (!row || column === undefined) throw new Error(`No cell for the contribution ${one.id}`);
    for (const tally of [row[column], totals[column]]) {
      tally.count += 1;
      tally.dots += one.dots;
    }
  }
  return {
    columns,
    rows: [...tallies].map(([zoneId, cells]) => ({ zoneId, cells, total: sumOf(cells) })),
    totals,
    total: sumOf(totals),
  };
}

interface Tally {
  count: number;
  dots: number;
}

function newTally(): Tally {
  return { count: 0, dots: 0 };
}

function sumOf(cells: readonly ContributionCount[]): ContributionCount {
  return cells.reduce(
    (sum, { count, dots }) => ({ count: sum.count + count, dots: sum.dots + dots }),
    newTally(),
  );
}

function themesOf(contributions: readonly Contribution[]): readonly string[] {
  const themes = new Set(contributions.map(({ theme }) => theme));
  const named = [...themes].filter((theme) => theme !== '').toSorted((a, b) => a.localeCompare(b));
  return themes.has('') || named.length === 0 ? [...named, ''] : named;
}
