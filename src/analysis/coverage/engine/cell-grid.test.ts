import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CellGrid } from './cell-grid.ts';

it('puts every point into the column and row whose edges hold it, to the last bit', () => {
  const grid = new CellGrid({ minX: -1e5, minY: 3e4, maxX: -9e4, maxY: 4e4 }, 50);
  const nudge = fc.constantFrom(0, 1e-11, -1e-11, 1.5e-11, 20);
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 300 }), nudge, (column, by) => {
      const x = grid.leftOf(column) + by;
      const found = grid.columnOf(x);
      expect(grid.leftOf(found) <= x && x < grid.leftOf(found + 1)).toBe(true);
      const y = grid.bottomOf(column) + by;
      const row = grid.rowOf(y);
      expect(grid.bottomOf(row) <= y && y < grid.bottomOf(row + 1)).toBe(true);
    }),
    { seed: 8, numRuns: 500 },
  );
});
