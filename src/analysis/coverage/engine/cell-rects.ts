import type { CellGrid } from './cell-grid.ts';
import { growInt32 } from './grow-array.ts';
import type { OpenCells } from './open-cells.ts';

/** Rounding of outlines is far below this; a rectangle a millimetre too large does no harm. */
const MARGIN_METERS = 1e-3;

/** For every piece of a target the rectangle of cells it may concern, cut to the grid. */
export class CellRects {
  /** Lowest column and row, highest column and row, for piece after piece. */
  ends = new Int32Array(4 * 256);

  constructor(private readonly grid: CellGrid) {}

  set(piece: number, minX: number, minY: number, maxX: number, maxY: number): void {
    this.ends = growInt32(this.ends, 4 * piece + 4);
    const { ends, grid } = this;
    const o = 4 * piece;
    ends[o] = Math.max(0, grid.columnOf(minX - MARGIN_METERS));
    ends[o + 1] = Math.max(0, grid.rowOf(minY - MARGIN_METERS));
    ends[o + 2] = Math.min(grid.columns - 1, grid.columnOf(maxX + MARGIN_METERS));
    ends[o + 3] = Math.min(grid.rows - 1, grid.rowOf(maxY + MARGIN_METERS));
  }

  holds(piece: number, column: number, row: number): boolean {
    const { ends } = this;
    const o = 4 * piece;
    return column >= ends[o] && row >= ends[o + 1] && column <= ends[o + 2] && row <= ends[o + 3];
  }

  /** Whether a cell of the piece's rectangle is open. */
  meets(piece: number, open: OpenCells): boolean {
    const { ends } = this;
    const o = 4 * piece;
    return open.anyIn(ends[o], ends[o + 1], ends[o + 2], ends[o + 3]);
  }
}
