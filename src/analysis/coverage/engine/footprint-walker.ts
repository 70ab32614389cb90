import type { CellGrid } from './cell-grid.ts';
import { CURVE_STRIDE, curveXAt, HIGH_X, HIGH_Y, LOW_X, LOW_Y, SIGN } from './curve-layout.ts';
import { growInt32 } from './grow-array.ts';

/**
 * Lays closed outlines on the grid and says which cells each curve touches and what the winding
 * number is at every cell's bottom left corner. In a cell that no curve touches the corner speaks
 * for the whole cell; in the others the winding along the left edge follows from the corner and
 * from where the cell's own curves pass that edge (`CellCurves`).
 *
 * The result is valid until the next `walk`. `windingSteps` and `touched` cover the rectangle of
 * cells `rowLow … rowHigh`, `columnLow … columnHigh`; whoever reads them sets them back to zero,
 * because the reader passes every one of them anyway.
 */
export class FootprintWalker {
  rowLow = 0;
  rowHigh = -1;
  columnLow = 0;
  columnHigh = -1;
  /** Per row `columnHigh - columnLow + 2` numbers: what the winding gains at that column's corner. */
  windingSteps = new Int32Array(256);
  touched = new Uint8Array(256);
  pairCount = 0;
  pairCell = new Int32Array(1024);
  pairCurve = new Int32Array(1024);

  constructor(private readonly grid: CellGrid) {}

  get rowStride(): number {
    return this.columnHigh - this.columnLow + 2;
  }

  /** Walks `count` curves of closed outlines, starting with curve number `first`. */
  walk(curves: Float64Array, first: number, count: number): void {
    this.pairCount = 0;
    this.findRectangle(curves, first, count);
    if (this.rowHigh < this.rowLow || this.columnHigh < this.columnLow) return;
    const size = (this.rowHigh - this.rowLow + 1) * this.rowStride;
    if (this.touched.length < size) {
      this.windingSteps = new Int32Array(size * 2);
      this.touched = new Uint8Array(size * 2);
    }
    for (let curve = first; curve < first + count; curve++) this.walkCurve(curves, curve);
  }

  private findRectangle(curves: Float64Array, first: number, count: number): void {
    let minX = Infinity;
    let minY = Infinity;
    let maxX = -Infinity;
    let maxY = -Infinity;
    for (let o = first * CURVE_STRIDE; o < (first + count) * CURVE_STRIDE; o += CURVE_STRIDE) {
      const lowX = curves[o + LOW_X];
      const highX = curves[o + HIGH_X];
      if (curves[o + LOW_Y] < minY) minY = curves[o + LOW_Y];
      if (curves[o + HIGH_Y] > maxY) maxY = curves[o + HIGH_Y];
      if (lowX < minX) minX = lowX;
      if (highX < minX) minX = highX;
      if (lowX > maxX) maxX = lowX;
      if (highX > maxX) maxX = highX;
    }
    const grid = this.grid;
    this.rowLow = Math.max(0, grid.rowOf(minY));
    this.rowHigh = Math.min(grid.rows - 1, grid.rowOf(maxY));
    this.columnLow = Math.max(0, grid.columnOf(minX));
    this.columnHigh = Math.min(grid.columns - 1, grid.columnOf(maxX));
  }

  private walkCurve(curves: Float64Array, curve: number): void {
    const grid = this.grid;
    const o = curve * CURVE_STRIDE;
    const lowY = curves[o + LOW_Y];
    const highY = curves[o + HIGH_Y];
    const rowFirst = grid.rowOf(lowY);
    if (lowY === highY) {
      // A horizontal segment on a row's lower edge lies in no row: rows begin just above it.
      if (rowFirst < this.rowLow || rowFirst > this.rowHigh) return;
      if (lowY === grid.bottomOf(rowFirst)) return;
      const lowColumn = grid.columnOf(curves[o + LOW_X]);
      this.touch(curve, rowFirst, lowColumn, grid.columnOf(curves[o + HIGH_X]));
      return;
    }
    const sign = curves[o + SIGN];
    const stride = this.rowStride;
    let row = rowFirst;
    let x = curves[o + LOW_X];
    if (row < this.rowLow) {
      row = this.rowLow;
      if (grid.bottomOf(row) >= highY) return;
      x = curveXAt(curves, o, grid.bottomOf(row));
    }
    let column = grid.columnOf(x);
    for (; row <= this.rowHigh; row++) {
      const bottom = grid.bottomOf(row);
      if (highY <= bottom) return;
      if (lowY <= bottom && column < this.columnHigh) {
        const step = column < this.columnLow ? 0 : column + 1 - this.columnLow;
        this.windingSteps[(row - this.rowLow) * stride + step] += sign;
      }
      const top = grid.bottomOf(row + 1);
      x = highY <= top ? curves[o + HIGH_X] : curveXAt(curves, o, top);
      // Most curves are far shorter than a cell and end in the column where they began.
      const stays = x >= grid.leftOf(column) && x < grid.leftOf(column + 1);
      const columnEnd = stays ? column : grid.columnOf(x);
      this.touch(curve, row, column, columnEnd);
      column = columnEnd;
    }
  }

  private touch(curve: number, row: number, columnA: number, columnB: number): void {
    let low = columnA < columnB ? columnA : columnB;
    let high = columnA < columnB ? columnB : columnA;
    if (low < this.columnLow) low = this.columnLow;
    if (high > this.columnHigh) high = this.columnHigh;
    const end = this.pairCount + high - low + 1;
    if (end > this.pairCell.length) {
      this.pairCell = growInt32(this.pairCell, end);
      this.pairCurve = growInt32(this.pairCurve, end);
    }
    const { touched, pairCell, pairCurve } = this;
    const cellBase = row * this.grid.columns;
    const localBase = (row - this.rowLow) * this.rowStride - this.columnLow;
    for (let column = low; column <= high; column++) {
      touched[localBase + column] = 1;
      pairCell[this.pairCount] = cellBase + column;
      pairCurve[this.pairCount++] = curve;
    }
  }
}
