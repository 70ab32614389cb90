import type { CellGrid } from './cell-grid.ts';
import type { TargetCells } from './target-cells.ts';

/** Adds a disc to the whole cover of the cells surely inside it (`change` 1), or takes it off (-1). */
export function layDiscInside(
  grid: CellGrid,
  cells: TargetCells,
  x: number,
  y: number,
  radius: number,
  change: 1 | -1,
): void {
  const lastColumn = grid.columns - 1;
  const lastRow = Math.min(grid.rows - 1, grid.rowOf(y + radius) - 1);
  for (let row = Math.max(0, grid.rowOf(y - radius) + 1); row <= lastRow; row++) {
    const fromBottom = grid.bottomOf(row) - y;
    const fromTop = grid.bottomOf(row + 1) - y;
    const furthest = -fromBottom > fromTop ? -fromBottom : fromTop;
    const square = radius * radius - furthest * furthest;
    if (square <= 0) continue;
    const inner = Math.sqrt(square);
    const low = grid.columnOf(x - inner) + 1;
    const high = grid.columnOf(x + inner) - 1;
    const base = row * grid.columns;
    const first = low < 0 ? 0 : low;
    const last = high > lastColumn ? lastColumn : high;
    if (first <= last) cells.addWholeCoverRun(base + first, base + last + 1, change);
  }
}
