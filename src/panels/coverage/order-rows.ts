import type { ZoneId } from '../../domain/ids.ts';
import type { BoardRow } from './board-rows.ts';

export const boardOrders = ['place', 'name', 'today', 'proposal', 'change', 'residents'] as const;

/** `place`: the programme's zones, then those the proposal changes, then the rest; each by name. */
export type BoardOrder = (typeof boardOrders)[number];

/** What an order depends on besides the rows. */
interface OrderSituation {
  readonly order: BoardOrder;
  readonly programmeZones: ReadonlySet<ZoneId>;
  readonly changedZones: ReadonlySet<ZoneId>;
  readonly locale: string;
}

const collators = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale);
  collators.set(locale, known);
  return known;
}

/**
 * The rows in an order. By name within the groups of `place`, so that rows change places as
 * little as possible while a hand drags.
 */
export function orderRows(
  rows: readonly BoardRow[],
  situation: OrderSituation,
): readonly BoardRow[] {
  const { order, programmeZones, changedZones, locale } = situation;
  const collator = collatorOf(locale);
  const byName = (a: BoardRow, b: BoardRow) => collator.compare(a.name, b.name);
  const rank = ({ zoneId }: BoardRow) => {
    if (zoneId !== null && programmeZones.has(zoneId)) return 0;
    return zoneId !== null && changedZones.has(zoneId) ? 1 : 2;
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
