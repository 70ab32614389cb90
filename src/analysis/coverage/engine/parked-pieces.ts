import type { CellGrid } from './cell-grid.ts';
import type { CellRects } from './cell-rects.ts';

/** Cells along one side of a tile, as a power of two. */
const TILE_BITS = 4;

/**
 * Where the parked pieces are: those laid on no cell's list, because when all cells were last
 * answered, every cell they may concern was covered whole by others. A cell that a drag uncovers
 * asks here who should have been on its list. Tiles of 16 × 16 cells hold the pieces over them.
 */
export class ParkedPieces {
  private readonly tileColumns: number;
  private readonly tileStart: Int32Array;
  private pieces = new Int32Array(0);

  constructor(
    private readonly grid: CellGrid,
    private readonly rects: CellRects,
  ) {
    this.tileColumns = (grid.columns >> TILE_BITS) + 1;
    const tileRows = (grid.rows >> TILE_BITS) + 1;
    this.tileStart = new Int32Array(this.tileColumns * tileRows + 2);
  }

  /** Notes every parked piece below `count`. */
  rebuild(isParked: Uint8Array, count: number): void {
    const { tileStart } = this;
    tileStart.fill(0);
    this.forEachTile(isParked, count, (tile) => tileStart[tile + 2]++);
    for (let tile = 2; tile < tileStart.length; tile++) tileStart[tile] += tileStart[tile - 1];
    const total = tileStart[tileStart.length - 1];
    if (this.pieces.length < total) this.pieces = new Int32Array(total + (total >> 2));
    const { pieces } = this;
    // Filling moves every start one place up, to where the counting left room for it.
    this.forEachTile(isParked, count, (tile, piece) => {
      pieces[tileStart[tile + 1]++] = piece;
    });
  }

  clear(): void {
    this.tileStart.fill(0);
  }

  /** Calls for every noted piece that may concern the cell; some may have been laid since. */
  forEachOver(cell: number, call: (piece: number) => void): void {
    const row = Math.floor(cell / this.grid.columns);
    const column = cell - row * this.grid.columns;
    const tile = (row >> TILE_BITS) * this.tileColumns + (column >> TILE_BITS);
    for (let i = this.tileStart[tile]; i < this.tileStart[tile + 1]; i++) {
      const piece = this.pieces[i];
      if (this.rects.holds(piece, column, row)) call(piece);
    }
  }

  private forEachTile(
    isParked: Uint8Array,
    count: number,
    call: (tile: number, piece: number) => void,
  ): void {
    const { ends } = this.rects;
    for (let piece = 0; piece < count; piece++) {
      if (isParked[piece] === 0) continue;
      const o = 4 * piece;
      if (ends[o] > ends[o + 2]) continue;
      const columnHigh = ends[o + 2] >> TILE_BITS;
      const rowHigh = ends[o + 3] >> TILE_BITS;
      for (let row = ends[o + 1] >> TILE_BITS; row <= rowHigh; row++) {
        for (let column = ends[o] >> TILE_BITS; column <= columnHigh; column++) {
          call(row * this.tileColumns + column, piece);
        }
      }
    }
  }
}
