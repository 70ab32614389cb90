import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CellGrid } from './cell-grid.ts';
import { OpenCells } from './open-cells.ts';
import { NO_PART } from './part-pieces.ts';
import { TargetCells } from './target-cells.ts';

it('finds an open cell in a rectangle exactly when looking at each would', () => {
  const grid = new CellGrid({ minX: 0, minY: 0, maxX: 700, maxY: 400 }, 100);
  const { columns, rows } = grid;
  const cell = fc.record({ hasPart: fc.boolean(), cover: fc.nat(2) });
  const column = fc.nat(columns - 1);
  const row = fc.nat(rows - 1);
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: columns * rows, maxLength: columns * rows }),
      fc.array(fc.tuple(column, row, column, row), { minLength: 1, maxLength: 20 }),
      (list, rectangles) => {
        const cells = new TargetCells(Int32Array.from(list, (c) => (c.hasPart ? 0 : NO_PART)));
        list.forEach((c, i) => (cells.wholeCover[i] = c.cover));
        const open = new OpenCells(grid);
        open.survey(cells);
        for (const [columnLow, rowLow, columnHigh, rowHigh] of rectangles) {
          const expected = list.some((c, i) => {
            const [x, y] = [i % columns, Math.floor(i / columns)];
            const isInside = x >= columnLow && x <= columnHigh && y >= rowLow && y <= rowHigh;
            return isInside && c.hasPart && c.cover === 0;
          });
          expect(open.anyIn(columnLow, rowLow, columnHigh, rowHigh)).toBe(expected);
        }
      },
    ),
    { seed: 4, numRuns: 200 },
  );
});
