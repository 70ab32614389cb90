import type { CompareRow } from './compare-rows.ts';

export const compareOrders = ['difference', 'name', 'today', 'residents'] as const;

export type CompareOrder = (typeof compareOrders)[number];

/** `difference`: the largest first, whichever way it goes; what is unknown comes last. */
export function orderCompareRows(
  rows: readonly CompareRow[],
  order: CompareOrder,
  locale: string,
): readonly CompareRow[] {
  const collator = new Intl.Collator(locale);
  const byName = (a: CompareRow, b: CompareRow) => collator.compare(a.name, b.name);
  const value = (row: CompareRow): number => {
    if (order === 'residents') return row.residents;
    if (order === 'today') return row.lines[0]?.share ?? -1;
    if (row.change === null) return -1;
    // Where only the two sides are alike the zone may still differ from today.
    return Math.round(Math.abs(row.change)) + (row.isStill ? 0 : 0.25);
  };
  return order === 'name'
    ? rows.toSorted(byName)
    : rows.toSorted((a, b) => value(b) - value(a) || byName(a, b));
}
