/**
 * Numbers for places in metres on the lattice: the same place has the same number for as long as it
 * is used. Numbers become free when a round ends in which they were not asked for, and are given
 * out again from the next round on, so that within a round a number never changes its meaning.
 */
export class VertexBook {
  readonly x: number[] = [];
  readonly y: number[] = [];
  private readonly next: number[] = [];
  private readonly used: number[] = [];
  private readonly first = new Map<number, number>();
  private readonly free: number[] = [];
  private round = 0;

  /** How many numbers have been given out, free ones among them. */
  get size(): number {
    return this.x.length;
  }

  /** The number of a place, which is in use in this round. */
  numberOf(x: number, y: number): number {
    const key = hashOf(x, y);
    for (let id = this.first.get(key) ?? -1; id >= 0; id = this.next[id]) {
      if (this.x[id] === x && this.y[id] === y) {
        this.used[id] = this.round;
        return id;
      }
    }
    const id = this.free.pop() ?? this.x.length;
    this.x[id] = x;
    this.y[id] = y;
    this.used[id] = this.round;
    this.next[id] = this.first.get(key) ?? -1;
    this.first.set(key, id);
    return id;
  }

  /** The number of a place that has one; throws where it has none. */
  knownNumberOf(x: number, y: number): number {
    let id = this.first.get(hashOf(x, y)) ?? -1;
    while (id >= 0 && (this.x[id] !== x || this.y[id] !== y)) id = this.next[id];
    if (id < 0) throw new Error(`No vertex at ${x}, ${y}`);
    return id;
  }

  /** The numbers in use in this round. */
  numbersInUse(): number[] {
    const numbers: number[] = [];
    for (let id = 0; id < this.used.length; id++) {
      if (this.used[id] === this.round) numbers.push(id);
    }
    return numbers;
  }

  /** Frees what the round did not use, and begins the next. */
  endRound(): void {
    for (let id = 0; id < this.used.length; id++) {
      if (this.used[id] === this.round || this.used[id] < 0) continue;
      this.used[id] = -1;
      this.unlink(id);
      this.free.push(id);
    }
    this.round++;
  }

  private unlink(id: number): void {
    const key = hashOf(this.x[id], this.y[id]);
    const first = this.first.get(key) ?? -1;
    if (first === id) {
      if (this.next[id] >= 0) this.first.set(key, this.next[id]);
      else this.first.delete(key);
      return;
    }
    let before = first;
    while (this.next[before] !== id) before = this.next[before];
    this.next[before] = this.next[id];
  }
}

/** Any two numbers far from a simple relation would do: only equal places must give equal keys. */
function hashOf(x: number, y: number): number {
  return x * 1.618033988749895 + y * 0.7548776662466927;
}
