import type { CellGrid } from './cell-grid.ts';
import type { CellRects } from './cell-rects.ts';
import type { Tiles } from './tiles.ts';

/**
 * Where the parked pieces are: those laid on no cell's list, because when all cells were last
 * answered, every cell they may concern was covered whole by others. A cell that a drag uncovers
 * asks here who should have been on its list. Every tile has a list of the pieces over it.
 */
export class ParkedPieces {
  private readonly tileStart: Int32Array;
  private pieces = new Int32Array(0);

  constructor(
    private readonly grid: CellGrid,
    private readonly tiles: Tiles,
    private readonly rects: CellRects,
  ) {
    this.tileStart = new Int32Array(tiles.count + 2);
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
    const tile = this.tiles.tileOf(column, row);
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
      const last = this.tiles.tileOf(ends[o + 2], ends[o + 3]);
      const lowest = this.tiles.tileOf(ends[o + 2], ends[o + 1]);
      let tile = this.tiles.tileOf(ends[o], ends[o + 1]);
      for (let end = lowest; end <= last; tile += this.tiles.columns, end += this.tiles.columns) {
        for (let at = tile; at <= end; at++) call(at, piece);
      }
    }
  }
}
