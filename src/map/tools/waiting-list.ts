/** What waits its turn: the one with the least rank comes first. */
export interface WaitingList<Item> {
  readonly add: (item: Item, rank: number) => void;
  /** Takes the first; null where nothing waits. */
  readonly take: () => Item | null;
}

/** A binary heap. The rank is that of the moment at which the item was added. */
export function waitingList<Item>(): WaitingList<Item> {
  const items: Item[] = [];
  const ranks: number[] = [];

  function swap(a: number, b: number): void {
    [items[a], items[b]] = [items[b], items[a]];
    [ranks[a], ranks[b]] = [ranks[b], ranks[a]];
  }

  function rise(from: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (ranks[above] <= ranks[at]) return;
      swap(at, above);
      at = above;
    }
  }

  function sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if (left < ranks.length && ranks[left] < ranks[least]) least = left;
      if (right < ranks.length && ranks[right] < ranks[least]) least = right;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  }

  return {
    add(item, rank) {
      items.push(item);
      ranks.push(rank);
      rise(items.length - 1);
    },
    take() {
      if (items.length === 0) return null;
      swap(0, items.length - 1);
      ranks.pop();
      const first = items.pop() ?? null;
      sink();
      return first;
    },
  };
}
