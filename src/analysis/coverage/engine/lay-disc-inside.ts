import type { CellGrid } from './cell-grid.ts';
import { DiscSpan } from './disc-span.ts';
import type { TargetCells } from './target-cells.ts';

const span = new DiscSpan();

/** Adds a disc to the whole cover of the cells surely inside it (`change` 1), or takes it off (-1). */
export function layDiscInside(
  grid: CellGrid,
  cells: TargetCells,
  x: number,
  y: number,
  radius: number,
  change: 1 | -1,
): void {
  const last = Math.min(grid.rows - 1, grid.rowOf(y + radius) - 1);
  for (let row = Math.max(0, grid.rowOf(y - radius) + 1); row <= last; row++) {
    span.find(grid, x, y, radius, row);
    const base = row * grid.columns;
    cells.addWholeCoverRun(base + span.wholeLow, base + span.wholeHigh + 1, change);
  }
}
