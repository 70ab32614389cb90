import type { Homes } from './home-list.ts';

/**
 * Sums of what homes hold, by zone, kept while a hand moves: only zones with a home that changed are
 * summed again, always from the first home to the last, so that the sums are those of a fresh count
 * to the last bit.
 */
export class ZoneSums {
  /** The homes of zone `z` are `order[starts[z]]` to `order[starts[z + 1] - 1]`, rising. */
  private readonly starts: Int32Array;
  private readonly order: Int32Array;
  private readonly seen: Float64Array;
  private sums: Float64Array;

  constructor(
    private readonly homes: Pick<Homes, 'count' | 'zones'>,
    zoneCount: number,
  ) {
    const { count, zones } = homes;
    this.starts = new Int32Array(zoneCount + 1);
    for (const zone of zones) if (zone >= 0) this.starts[zone + 1]++;
    for (let zone = 0; zone < zoneCount; zone++) this.starts[zone + 1] += this.starts[zone];
    const next = this.starts.slice(0, -1);
    this.order = new Int32Array(this.starts[zoneCount]);
    for (let home = 0; home < count; home++) {
      const zone = zones[home];
      if (zone >= 0) this.order[next[zone]++] = home;
    }
    this.seen = new Float64Array(count).fill(Number.NaN);
    this.sums = new Float64Array(zoneCount);
  }

  /**
   * The sum of `valueOf` over each zone's homes, where a home's value depends on its entry in
   * `state` alone. The same array as before when no sum changed.
   */
  of(state: Float64Array, valueOf: (home: number) => number): Float64Array {
    const { zones, count } = this.homes;
    const changed = new Set<number>();
    for (let home = 0; home < count; home++) {
      if (state[home] === this.seen[home]) continue;
      this.seen[home] = state[home];
      if (zones[home] >= 0) changed.add(zones[home]);
    }
    if (changed.size === 0) return this.sums;
    const sums = this.sums.slice();
    for (const zone of changed) {
      let sum = 0;
      for (let at = this.starts[zone]; at < this.starts[zone + 1]; at++) {
        sum += valueOf(this.order[at]);
      }
      sums[zone] = sum;
    }
    this.sums = sums;
    return sums;
  }
}
