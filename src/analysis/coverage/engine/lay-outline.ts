import type { CellGrid } from './cell-grid.ts';
import type { FootprintWalker } from './footprint-walker.ts';
import type { TargetCells } from './target-cells.ts';

/**
 * Lays the outline of `count` curves from number `first` on the cells (`change` 1) or takes it off
 * again (-1): cells it surrounds untouched gain its winding as whole cover, touched ones get its
 * curves and its winding at their corner. The walk is the same both ways, so what was laid is
 * what is taken off.
 */
export function layOutline(
  grid: CellGrid,
  cells: TargetCells,
  walker: FootprintWalker,
  curves: Float64Array,
  first: number,
  count: number,
  change: 1 | -1,
): void {
  walker.walk(curves, first, count);
  if (change > 0) cells.addTouches(walker.pairCell, walker.pairCurve, walker.pairCount);
  const { rowLow, rowHigh, columnLow, columnHigh, rowStride, windingSteps, touched } = walker;
  for (let row = rowLow; row <= rowHigh; row++) {
    const local = (row - rowLow) * rowStride - columnLow;
    const base = row * grid.columns;
    let winding = 0;
    for (let column = columnLow; column <= columnHigh; column++) {
      const at = local + column;
      if (windingSteps[at] !== 0) {
        winding += windingSteps[at];
        windingSteps[at] = 0;
      }
      if (touched[at] !== 0) {
        const cell = base + column;
        touched[at] = 0;
        if (change < 0) cells.removeTouches(cell, first, first + count);
        cells.cornerWinding[cell] += change * winding;
        cells.touchesChanged(cell);
      } else if (winding !== 0) {
        cells.addWholeCover(base + column, change * winding);
      }
    }
    windingSteps[local + columnHigh + 1] = 0;
  }
}
