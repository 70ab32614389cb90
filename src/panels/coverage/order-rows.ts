import type { ZoneId } from '../../domain/ids.ts';
import type { BoardRow } from './board-rows.ts';

export const boardOrders = ['place', 'name', 'today', 'proposal', 'change', 'residents'] as const;

/** `place`: the programme's zones, then those the proposal changes, then the rest; each by name. */
export type BoardOrder = (typeof boardOrders)[number];

/**
 * The rows in an order. By name within the groups of `place`, so that rows change places as
 * little as possible while a hand drags.
 */
export function orderRows(
  rows: readonly BoardRow[],
  order: BoardOrder,
  programmeZones: ReadonlySet<ZoneId>,
  locale: string,
): readonly BoardRow[] {
  const collator = new Intl.Collator(locale);
  const byName = (a: BoardRow, b: BoardRow) => collator.compare(a.name, b.name);
  const rank = (row: BoardRow) => {
    if (row.zoneId !== null && programmeZones.has(row.zoneId)) return 0;
    return row.change.amount === 0 ? 2 : 1;
  };
  switch (order) {
    case 'place':
      return rows.toSorted((a, b) => rank(a) - rank(b) || byName(a, b));
    case 'name':
      return rows.toSorted(byName);
    case 'today':
    case 'proposal':
      return rows.toSorted(
        (a, b) => (b[order].share ?? -1) - (a[order].share ?? -1) || byName(a, b),
      );
    case 'change':
      return rows.toSorted(
        (a, b) =>
          Number(a.isUnknown) - Number(b.isUnknown) ||
          b.change.share - a.change.share ||
          byName(a, b),
      );
    case 'residents':
      return rows.toSorted((a, b) => b.residents - a.residents || byName(a, b));
  }
}
