import type { IndicatorData } from '../../domain/indicator-data.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Indicator, Observation, ReferenceArea } from '../../domain/indicator.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { changeSince, seriesOf, type SeriesChange, type SeriesPoint } from '../../domain/series.ts';
import { isCount, sumOverZones } from '../../domain/sum-over-zones.ts';

/** What is told in a year, of a zone, a group of zones or an area that is no zone here. */
export type Told = Pick<Observation, 'value' | 'upTo' | 'status' | 'note' | 'sources' | 'origin'>;

/** One line of the table: zones first, then sums of them, then areas to compare with. */
export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  readonly sort: 'zone' | 'sum' | 'area';
  /** Empty for a sum. */
  readonly points: readonly SeriesPoint[];
  readonly byYear: ReadonlyMap<number, Told>;
  readonly change: SeriesChange | null;
}

/** Zones that are summed, and what the sum is called. */
export interface SummedZones {
  readonly id: string;
  readonly name: string;
  readonly zones: readonly ZoneId[];
}

interface RowsOf {
  readonly indicator: Indicator;
  readonly data: IndicatorData;
  readonly zones: readonly Pick<Zone, 'id' | 'name'>[];
  readonly areas: readonly ReferenceArea[];
  readonly sums: readonly SummedZones[];
  readonly areaName: (area: ReferenceArea) => string;
  /** The latest year that counts; null: all of them do. */
  readonly upTo: number | null;
}

export function indicatorRows(of: RowsOf): readonly IndicatorRow[] {
  const { indicator, data, zones, areas, sums, areaName } = of;
  const zoneRows = zones.map(({ id, name }) => toldRow(of, id, name, 'zone'));
  const sumRows = isCount(indicator) ? sums.flatMap((sum) => summedRow(of, sum) ?? []) : [];
  const areaRows = areas
    .filter(({ id }) => data.byZone.has(id))
    .map((area) => toldRow(of, area.id, areaName(area), 'area'));
  return [...zoneRows, ...sumRows, ...areaRows];
}

function toldRow(
  { indicator, data, upTo }: RowsOf,
  id: ZoneId,
  name: string,
  sort: 'zone' | 'area',
): IndicatorRow {
  const points = seriesOf(indicator, data, id);
  return {
    id,
    name,
    sort,
    points,
    byYear: new Map(points.map((point) => [point.year, point])),
    change: changeSince(indicator.breaks, points, upTo),
  };
}

/** A sum has a value only in years in which all its zones have one. */
function summedRow(
  { indicator, data, upTo }: RowsOf,
  { id, name, zones }: SummedZones,
): IndicatorRow | null {
  const byYear = new Map<number, Observation>();
  for (const year of data.years) {
    const told = zones.map((zone) => data.byZone.get(zone)?.find((one) => one.year === year));
    const sum = sumOverZones(told);
    if (!sum) continue;
    const sources = [...new Set(told.flatMap((one) => one?.sources ?? []))];
    const zoneId = id as ZoneId;
    const known = { indicatorId: indicator.id, zoneId, year, note: '', origin: '' };
    byYear.set(year, { ...sum, ...known, sources });
  }
  const change = changeSince(indicator.breaks, [...byYear.values()], upTo);
  return byYear.size === 0 ? null : { id, name, sort: 'sum', points: [], byYear, change };
}

/** Rows without any value come last, whatever is sorted by. */
export type RowOrder = 'given' | 'value' | 'name' | 'change';

export function orderRows(
  rows: readonly IndicatorRow[],
  order: RowOrder,
  year: number | null,
  locale: string,
): readonly IndicatorRow[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  if (order === 'given') return rows;
  if (order === 'name') return rows.toSorted((a, b) => collator.compare(a.name, b.name));
  const by = (row: IndicatorRow): number | null =>
    order === 'change'
      ? (row.change?.difference ?? null)
      : year === null
        ? null
        : (row.byYear.get(year)?.value ?? null);
  return rows.toSorted((a, b) => {
    const [first, second] = [by(a), by(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return second - first;
  });
}
