/** Rows in order of a value; rows without one come last, whichever way the order runs. */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => number | string | null,
  up: boolean,
  locale: string,
): readonly Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = up ? 1 : -1;
  return rows.toSorted((first, second) => {
    const a = by(first);
    const b = by(second);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * collator.compare(String(a), String(b));
  });
}
