import type { IndicatorData } from '../../domain/indicator-data.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { valueRange } from '../../domain/series.ts';

type Range = readonly [from: number, to: number];

/**
 * One scale for every chart of an indicator: over all its years, and over all values of the zones.
 * It begins at nothing where that takes no more than half of the height.
 */
export function sharedRanges(
  data: IndicatorData,
  ids: Iterable<ZoneId>,
): { readonly x: Range; readonly y: Range } {
  const { years } = data;
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const x: Range = first === last ? [first - 1, last + 1] : [first, last];
  const [least, most] = valueRange(data, ids) ?? [0, 1];
  const room = (most - least || Math.abs(most) || 1) * 0.08;
  const from = least >= 0 && least <= most / 2 ? 0 : least - room;
  return { x, y: [least >= 0 ? Math.max(0, from) : from, most + room] };
}
