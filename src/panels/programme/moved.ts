/** The list with one item put at another place. */
export function moved<Item>(items: readonly Item[], at: number, to: number): readonly Item[] {
  return items.toSpliced(at, 1).toSpliced(to, 0, items[at]);
}
