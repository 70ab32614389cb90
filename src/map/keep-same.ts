/** The earlier list where the new one holds the same things by identity. */
export function keepSameList<Item>(last: readonly Item[], next: readonly Item[]): readonly Item[] {
  const same = last.length === next.length && last.every((item, i) => Object.is(item, next[i]));
  return same ? last : next;
}

/** The earlier record where the new one holds the same things by identity. */
export function keepSameRecord<Item>(
  last: Readonly<Record<string, Item>>,
  next: Readonly<Record<string, Item>>,
): Readonly<Record<string, Item>> {
  const keys = Object.keys(next);
  const same =
    keys.length === Object.keys(last).length &&
    keys.every((key) => Object.is(last[key], next[key]));
  return same ? last : next;
}
