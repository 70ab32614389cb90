import type { CellGrid } from './cell-grid.ts';
import type { CellRects } from './cell-rects.ts';

/** Cells along one side of a tile, as a power of two. */
const TILE_BITS = 4;

/**
 * The grid in tiles of 16 × 16 cells. What is near on the ground is worked on together, so that
 * the memory it needs is in the processor's cache; row after row across a city it would not be.
 */
export class Tiles {
  readonly columns: number;
  readonly rows: number;

  constructor(private readonly grid: CellGrid) {
    this.columns = ((grid.columns - 1) >> TILE_BITS) + 1;
    this.rows = ((grid.rows - 1) >> TILE_BITS) + 1;
  }

  get count(): number {
    return this.columns * this.rows;
  }

  /** The tile that has the cell of this column and row. */
  tileOf(column: number, row: number): number {
    return (row >> TILE_BITS) * this.columns + (column >> TILE_BITS);
  }

  /** Calls for every row of a tile with its first cell and the cell after its last. */
  forEachRow(tile: number, call: (first: number, end: number) => void): void {
    const { grid } = this;
    const tileRow = Math.floor(tile / this.columns);
    const columnLow = (tile - tileRow * this.columns) << TILE_BITS;
    const columnEnd = Math.min(grid.columns, columnLow + (1 << TILE_BITS));
    const rowLow = tileRow << TILE_BITS;
    const rowEnd = Math.min(grid.rows, rowLow + (1 << TILE_BITS));
    for (let row = rowLow; row < rowEnd; row++) {
      call(row * grid.columns + columnLow, row * grid.columns + columnEnd);
    }
  }

  /** The same pieces, those with their middles in one tile together, tile after tile. */
  inOrder(pieces: Int32Array, { ends }: CellRects): Int32Array {
    const starts = new Int32Array(this.count + 1);
    const tiles = new Int32Array(pieces.length);
    for (let i = 0; i < pieces.length; i++) {
      const o = 4 * pieces[i];
      tiles[i] = this.tileOf((ends[o] + ends[o + 2]) >> 1, (ends[o + 1] + ends[o + 3]) >> 1);
      starts[tiles[i] + 1]++;
    }
    for (let tile = 0; tile < this.count; tile++) starts[tile + 1] += starts[tile];
    const ordered = new Int32Array(pieces.length);
    for (let i = 0; i < pieces.length; i++) ordered[starts[tiles[i]]++] = pieces[i];
    return ordered;
  }
}
