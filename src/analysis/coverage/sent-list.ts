/** What the other side lacks of a list that it held before. */
export interface SentList<Item> {
  /** Whether what was held before is forgotten. */
  readonly isWhole: boolean;
  readonly gone: readonly string[];
  /** New ones, and those that stand in another's place under the same id. */
  readonly put: readonly Item[];
}

interface Identified {
  readonly id: string;
}

/**
 * Sends lists one after another as what changed, by identity: a thousand targets of which the hand
 * moves one cost one. Each is to arrive, in turn, at one `ListReceiver`.
 */
export class ListSender<Item extends Identified> {
  #list: readonly Item[] | null = null;
  #held: ReadonlyMap<string, Item> = new Map();

  send(list: readonly Item[]): SentList<Item> {
    const isWhole = this.#list === null;
    if (list === this.#list) return { isWhole, gone: [], put: [] };
    const next = new Map(list.map((item) => [item.id, item]));
    const gone = [...this.#held.keys()].filter((id) => !next.has(id));
    const put = [...next.values()].filter((item) => this.#held.get(item.id) !== item);
    this.#list = list;
    this.#held = next;
    return { isWhole, gone, put };
  }
}

/** Puts together what a `ListSender` sent. The order is of no matter. */
export class ListReceiver<Item extends Identified> {
  readonly #items = new Map<string, Item>();
  #list: readonly Item[] = [];

  receive({ isWhole, gone, put }: SentList<Item>): readonly Item[] {
    if (isWhole) this.#items.clear();
    else if (gone.length === 0 && put.length === 0) return this.#list;
    for (const id of gone) this.#items.delete(id);
    for (const item of put) this.#items.set(item.id, item);
    this.#list = [...this.#items.values()];
    return this.#list;
  }
}
