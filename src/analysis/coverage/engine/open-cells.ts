import type { CellGrid } from './cell-grid.ts';
import type { TargetCells } from './target-cells.ts';

/**
 * Which rectangles of cells hold an open one: a cell with parts in it that no target covers whole.
 * Only open cells ever ask what touches them. Held as a summed table (each entry counts the open
 * cells below and left of it), so that a rectangle of any size is four look-ups.
 */
export class OpenCells {
  private readonly sums: Int32Array;

  constructor(private readonly grid: CellGrid) {
    this.sums = new Int32Array((grid.columns + 1) * (grid.rows + 1));
  }

  /** Takes the cells as they are now. Cells covered later still count as open. */
  survey({ wholeCover, isAsked }: TargetCells): void {
    const { sums } = this;
    const { columns, rows } = this.grid;
    const stride = columns + 1;
    for (let row = 0, cell = 0; row < rows; row++) {
      let inRow = 0;
      let at = (row + 1) * stride;
      for (let column = 0; column < columns; column++, cell++) {
        if (wholeCover[cell] === 0) inRow += isAsked[cell];
        at++;
        sums[at] = sums[at - stride] + inRow;
      }
    }
  }

  /** Whether a cell of the rectangle, both ends included, is open; false for an empty rectangle. */
  anyIn(columnLow: number, rowLow: number, columnHigh: number, rowHigh: number): boolean {
    if (columnLow > columnHigh || rowLow > rowHigh) return false;
    const stride = this.grid.columns + 1;
    const below = rowLow * stride;
    const above = (rowHigh + 1) * stride;
    const { sums } = this;
    const inside = sums[above + columnHigh + 1] - sums[above + columnLow];
    return inside > sums[below + columnHigh + 1] - sums[below + columnLow];
  }
}
