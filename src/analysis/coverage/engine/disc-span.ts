import type { CellGrid } from './cell-grid.ts';

/** The columns a disc concerns in one row: touched from `low` to `high`, whole in between. */
export class DiscSpan {
  low = 0;
  high = -1;
  /** First and last column covered whole; `wholeLow` is `high + 1` and `wholeHigh` `high` if none. */
  wholeLow = 0;
  wholeHigh = -1;

  /**
   * Finds the columns, cut to the grid; the whole ones are those of `layDiscInside`. Taking too many for touched costs time, never correctness.
   */
  find(grid: CellGrid, x: number, y: number, radius: number, row: number): void {
    const fromBottom = grid.bottomOf(row) - y;
    const fromTop = grid.bottomOf(row + 1) - y;
    const nearest = fromBottom > 0 ? fromBottom : fromTop < 0 ? -fromTop : 0;
    const furthest = -fromBottom > fromTop ? -fromBottom : fromTop;
    const reach = nearest < radius ? Math.sqrt(radius * radius - nearest * nearest) : 0;
    const last = grid.columns - 1;
    const low = grid.columnOf(x - reach);
    const high = grid.columnOf(x + reach);
    this.low = low < 0 ? 0 : low;
    this.high = high > last ? last : high;
    this.wholeLow = this.high + 1;
    this.wholeHigh = this.high;
    const square = radius * radius - furthest * furthest;
    if (square <= 0) return;
    const inner = Math.sqrt(square);
    const wholeLow = grid.columnOf(x - inner) + 1;
    const wholeHigh = grid.columnOf(x + inner) - 1;
    const first = wholeLow < 0 ? 0 : wholeLow;
    const end = wholeHigh > last ? last : wholeHigh;
    if (first > end) return;
    this.wholeLow = first;
    this.wholeHigh = end;
  }
}
