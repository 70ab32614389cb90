import type { CellGrid } from './cell-grid.ts';
import { DiscSpan } from './disc-span.ts';
import type { TargetCells } from './target-cells.ts';

const span = new DiscSpan();

/** Puts a disc (`item`) on the cells its circle may pass (`change` 1), or takes it off (-1). */
export function layDiscRim(
  grid: CellGrid,
  cells: TargetCells,
  x: number,
  y: number,
  radius: number,
  item: number,
  change: 1 | -1,
): void {
  const last = Math.min(grid.rows - 1, grid.rowOf(y + radius));
  for (let row = Math.max(0, grid.rowOf(y - radius)); row <= last; row++) {
    span.find(grid, x, y, radius, row);
    const base = row * grid.columns;
    touchRow(cells, base + span.low, base + span.wholeLow, item, change);
    touchRow(cells, base + span.wholeHigh + 1, base + span.high + 1, item, change);
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
