import { indicatorData } from '../domain/indicator-data.ts';
import type { SourceId, ZoneId } from '../domain/ids.ts';
import type { Indicator, Observation } from '../domain/indicator.ts';
import type { Words } from '../domain/words.ts';
import { csvCell } from './csv-cell.ts';

interface IndicatorToWrite {
  readonly indicator: Indicator;
  readonly observations: ReadonlyMap<string, Observation>;
  /** Zones and reference areas, in the order in which they are to stand. */
  readonly areas: readonly {
    readonly id: ZoneId;
    readonly name: string;
    readonly sort: 'zone' | 'area';
  }[];
  /** Words in the reader's language. */
  readonly say: (words: Words) => string;
  readonly sourceTitle: (id: SourceId) => string;
}

/**
 * An indicator as a table, RFC 4180: a row for each zone or reference area and year that is told.
 * Values with a point as decimal sign; what is suppressed or missing has an empty value and says so
 * in `status`. `upTo` is the upper end of a range. Years from which the series is another one stand
 * in `breakAt`.
 */
export function writeIndicator(of: IndicatorToWrite): string {
  const { indicator, observations, areas, say, sourceTitle } = of;
  const { byZone } = indicatorData(observations, indicator.id);
  const head = ['indicator', 'unit', 'sort', 'zoneId', 'zone', 'year', 'value', 'upTo'];
  const rest = ['status', 'breakAt', 'note', 'sources', 'origin'];
  const breaks = indicator.breaks.map(({ year }) => year).join('; ');
  const rows = areas.flatMap(({ id, name, sort }) =>
    (byZone.get(id) ?? []).map((one) => [
      say(indicator.title),
      say(indicator.unit),
      sort,
      id,
      name,
      one.year,
      one.value,
      one.upTo,
      one.status,
      breaks,
      say(one.note),
      one.sources.map(sourceTitle).join('; '),
      one.origin || indicator.origin,
    ]),
  );
  return [[...head, ...rest], ...rows]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
}
