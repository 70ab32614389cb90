const NONE = -1;

/**
 * Small whole numbers ("items") in an order that only their owner knows: each is put next to one
 * that is there already, or found by halving with a question. A treap (a search tree kept in
 * balance by random priorities) with links to neighbours; every operation takes about log n steps.
 */
export class OrderedList {
  private root = NONE;
  private readonly left: Int32Array;
  private readonly right: Int32Array;
  private readonly parent: Int32Array;
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  private readonly priority: Int32Array;
  private seed = 0x9e3779b9 | 0;

  /** For items 0 … `size` - 1. */
  constructor(size: number) {
    this.left = new Int32Array(size);
    this.right = new Int32Array(size);
    this.parent = new Int32Array(size);
    this.before = new Int32Array(size);
    this.after = new Int32Array(size);
    this.priority = new Int32Array(size);
  }

  /** The item before another in the list, or -1. */
  previous(item: number): number {
    return this.before[item];
  }

  /** The item after another in the list, or -1. */
  next(item: number): number {
    return this.after[item];
  }

  /** The last item for which the answer is yes, or -1; yes must be answered for a first few only. */
  lastWhere(isBefore: (item: number) => boolean): number {
    let found = NONE;
    for (let at = this.root; at !== NONE;) {
      if (isBefore(at)) {
        found = at;
        at = this.right[at];
      } else at = this.left[at];
    }
    return found;
  }

  /** Puts an item right after another, or first in the list when that is -1. */
  insertAfter(item: number, previous: number): void {
    const { left, right, parent } = this;
    left[item] = right[item] = parent[item] = NONE;
    this.priority[item] = this.random();
    let next = previous === NONE ? this.first() : this.after[previous];
    this.link(previous, item);
    this.link(item, next);
    if (this.root === NONE) {
      this.root = item;
      return;
    }
    if (previous !== NONE && right[previous] === NONE) {
      right[previous] = item;
      parent[item] = previous;
    } else {
      // The next one is then the leftmost below, and has room on its left.
      left[next] = item;
      parent[item] = next;
    }
    next = parent[item];
    while (next !== NONE && this.priority[next] < this.priority[item]) {
      this.rotateUp(item);
      next = parent[item];
    }
  }

  remove(item: number): void {
    const { left, right, parent, priority } = this;
    while (left[item] !== NONE || right[item] !== NONE) {
      const [l, r] = [left[item], right[item]];
      this.rotateUp(r === NONE || (l !== NONE && priority[l] > priority[r]) ? l : r);
    }
    this.replaceChild(parent[item], item, NONE);
    const [previous, next] = [this.before[item], this.after[item]];
    if (previous !== NONE) this.after[previous] = next;
    if (next !== NONE) this.before[next] = previous;
  }

  /** Puts an item that is not in the list in the very place of one that is. */
  replace(old: number, item: number): void {
    const { left, right, parent, priority } = this;
    left[item] = left[old];
    right[item] = right[old];
    parent[item] = parent[old];
    priority[item] = priority[old];
    if (left[old] !== NONE) parent[left[old]] = item;
    if (right[old] !== NONE) parent[right[old]] = item;
    this.replaceChild(parent[old], old, item);
    this.link(this.before[old], item);
    this.link(item, this.after[old]);
  }

  private first(): number {
    let at = this.root;
    while (at !== NONE && this.left[at] !== NONE) at = this.left[at];
    return at;
  }

  private link(item: number, next: number): void {
    if (item !== NONE) this.after[item] = next;
    if (next !== NONE) this.before[next] = item;
  }

  private replaceChild(parent: number, old: number, item: number): void {
    if (parent === NONE) this.root = item;
    else if (this.left[parent] === old) this.left[parent] = item;
    else this.right[parent] = item;
  }

  /** Makes an item the parent of its parent, keeping the order. */
  private rotateUp(item: number): void {
    const { left, right, parent } = this;
    const above = parent[item];
    this.replaceChild(parent[above], above, item);
    parent[item] = parent[above];
    const isLeft = left[above] === item;
    const moved = isLeft ? right[item] : left[item];
    if (isLeft) {
      left[above] = moved;
      right[item] = above;
    } else {
      right[above] = moved;
      left[item] = above;
    }
    if (moved !== NONE) parent[moved] = above;
    parent[above] = item;
  }

  private random(): number {
    this.seed ^= this.seed << 13;
    this.seed ^= this.seed >>> 17;
    this.seed ^= this.seed << 5;
    return this.seed;
  }
}
