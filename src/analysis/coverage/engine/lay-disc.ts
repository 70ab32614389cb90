import type { CellGrid } from './cell-grid.ts';
import type { TargetCells } from './target-cells.ts';

/**
 * Lays a disc on the cells (`change` 1) or takes it off again (-1): cells surely inside it are
 * covered whole, those its circle may pass are touched by `item`. Taking too many for touched
 * costs time, never correctness.
 */
export function layDisc(
  grid: CellGrid,
  cells: TargetCells,
  x: number,
  y: number,
  radius: number,
  item: number,
  change: 1 | -1,
): void {
  const rowLow = Math.max(0, grid.rowOf(y - radius));
  const rowHigh = Math.min(grid.rows - 1, grid.rowOf(y + radius));
  for (let row = rowLow; row <= rowHigh; row++) {
    const fromBottom = grid.bottomOf(row) - y;
    const fromTop = grid.bottomOf(row + 1) - y;
    const nearest = fromBottom > 0 ? fromBottom : fromTop < 0 ? -fromTop : 0;
    const furthest = -fromBottom > fromTop ? -fromBottom : fromTop;
    const reach = nearest < radius ? Math.sqrt(radius * radius - nearest * nearest) : 0;
    const columnLow = Math.max(0, grid.columnOf(x - reach));
    const columnHigh = Math.min(grid.columns - 1, grid.columnOf(x + reach));
    let wholeLow = columnHigh + 1;
    let wholeHigh = columnHigh;
    if (furthest < radius) {
      const inner = Math.sqrt(radius * radius - furthest * furthest);
      const low = Math.max(0, grid.columnOf(x - inner) + 1);
      const high = Math.min(grid.columns - 1, grid.columnOf(x + inner) - 1);
      if (low <= high) {
        wholeLow = low;
        wholeHigh = high;
      }
    }
    const base = row * grid.columns;
    touchRow(cells, base + columnLow, base + wholeLow, item, change);
    cells.addWholeCoverRun(base + wholeLow, base + wholeHigh + 1, change);
    touchRow(cells, base + wholeHigh + 1, base + columnHigh + 1, item, change);
  }
}

function touchRow(
  cells: TargetCells,
  first: number,
  end: number,
  item: number,
  change: 1 | -1,
): void {
  if (change > 0) cells.addTouchRun(first, end, item);
  else for (let cell = first; cell < end; cell++) cells.removeTouches(cell, item, item + 1);
  if (cells.allDirty) return;
  for (let cell = first; cell < end; cell++) cells.touchesChanged(cell);
}
