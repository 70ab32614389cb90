import type { CellGrid } from './cell-grid.ts';
import { MAY_CROSS_ITSELF } from './cell-curves.ts';
import { CellRects } from './cell-rects.ts';
import { CURVE_STRIDE } from './curve-layout.ts';
import { drawRings } from './draw-rings.ts';
import { FootprintWalker } from './footprint-walker.ts';
import { growFloat64, growInt32, growUint8 } from './grow-array.ts';
import { layDiscInside } from './lay-disc-inside.ts';
import { layDiscRim } from './lay-disc-rim.ts';
import { layOutline } from './lay-outline.ts';
import type { OpenCells } from './open-cells.ts';
import { OutlineBuffer } from './outline-buffer.ts';
import { ParkedPieces } from './parked-pieces.ts';
import { RangeAllocator } from './range-allocator.ts';
import type { Rings } from './rings.ts';
import type { TargetCells } from './target-cells.ts';
import type { Tiles } from './tiles.ts';
import { traceBufferedLine } from './trace-buffered-line.ts';

const DISC_STRIDE = 3;
const MOST_CURVES_AT_FIRST = 2 ** 19;

/**
 * The pieces targets are made of: discs, rings, and buffered stretches of a line. Each is laid on
 * the cells and taken off by itself.
 *
 * A piece is drawn and laid only where somebody asks. While all cells are to be answered anyway,
 * a new piece is parked (of a disc only the whole cover is laid, which is cheap). Then those that
 * concern a cell which is not covered whole are laid (`answerAll`); the others stay parked until a
 * drag uncovers a cell of theirs (`layOver`). In a well covered city nine of ten stay parked.
 */
export class TargetPieces {
  /** Curves of all laid outlines (see `curve-layout.ts`) and for each the outline it may not cross. */
  curves: Float64Array<ArrayBuffer>;
  curveGroup: Int32Array<ArrayBuffer>;
  /** x, y and radius of the pieces that are discs; of stretches, the radius alone. */
  discs = new Float64Array(256 * DISC_STRIDE);
  count = 0;
  curveCount = 0;
  /** Piece numbers in use are below this. */
  used = 0;
  private isParked = new Uint8Array(256);
  /** What an outline is drawn from: rings, or vertices `firstVertex … lastVertex` of a line. */
  private rings: (Rings | null)[] = [];
  private lines: (Float64Array | null)[] = [];
  private firstVertex = new Int32Array(256);
  private lastVertex = new Int32Array(256);
  private firstCurve = new Int32Array(256);
  private curvesOf = new Int32Array(256);
  private readonly free: number[] = [];
  private readonly ranges = new RangeAllocator();
  private readonly walker: FootprintWalker;
  private readonly outline = new OutlineBuffer();
  private readonly rects: CellRects;
  private readonly parked: ParkedPieces;

  constructor(
    private readonly grid: CellGrid,
    private readonly cells: TargetCells,
    private readonly tiles: Tiles,
  ) {
    this.walker = new FootprintWalker(grid);
    this.rects = new CellRects(grid);
    this.parked = new ParkedPieces(grid, tiles, this.rects);
    // Fresh memory costs nothing until it is written, copying it into a larger array does.
    const room = Math.min(MOST_CURVES_AT_FIRST, 4096 + 3 * grid.columns * grid.rows);
    this.curves = new Float64Array(room * CURVE_STRIDE);
    this.curveGroup = new Int32Array(room);
  }

  addDisc(x: number, y: number, radius: number): number {
    const piece = this.open();
    this.discs[piece * DISC_STRIDE] = x;
    this.discs[piece * DISC_STRIDE + 1] = y;
    this.discs[piece * DISC_STRIDE + 2] = radius;
    this.rects.set(piece, x - radius, y - radius, x + radius, y + radius);
    layDiscInside(this.grid, this.cells, x, y, radius, 1);
    return this.park(piece);
  }

  /** Adds normalised rings: what they hold is covered. */
  addRings(rings: Rings): number {
    const piece = this.open();
    this.rings[piece] = rings;
    this.setRect(piece, rings.coords, 0, rings.coords.length / 2 - 1, 0);
    return this.park(piece);
  }

  /** Adds what lies within the radius of vertices `first … last` of a line, no two in a row equal. */
  addStretch(line: Float64Array, first: number, last: number, radius: number): number {
    const piece = this.open();
    this.lines[piece] = line;
    this.firstVertex[piece] = first;
    this.lastVertex[piece] = last;
    this.discs[piece * DISC_STRIDE + 2] = radius;
    this.setRect(piece, line, first, last, radius);
    return this.park(piece);
  }

  /** Whether the piece is exactly the stretch that these arguments would add. */
  isStretch(
    piece: number,
    line: Float64Array,
    first: number,
    last: number,
    radius: number,
  ): boolean {
    const old = this.lines[piece];
    if (old === null || this.discs[piece * DISC_STRIDE + 2] !== radius) return false;
    const oldFirst = this.firstVertex[piece];
    if (this.lastVertex[piece] - oldFirst !== last - first) return false;
    const shift = 2 * (oldFirst - first);
    for (let i = 2 * first; i < 2 * last + 2; i++) if (line[i] !== old[i + shift]) return false;
    return true;
  }

  /** Notes that the stretch is now part of another line of the same course. */
  moveStretch(piece: number, line: Float64Array, first: number, last: number): void {
    this.lines[piece] = line;
    this.firstVertex[piece] = first;
    this.lastVertex[piece] = last;
  }

  remove(piece: number): void {
    const { grid, cells } = this;
    if (this.isDisc(piece)) {
      const o = piece * DISC_STRIDE;
      const [x, y, radius] = [this.discs[o], this.discs[o + 1], this.discs[o + 2]];
      layDiscInside(grid, cells, x, y, radius, -1);
      if (this.isParked[piece] === 0) {
        layDiscRim(grid, cells, x, y, radius, touchOfDisc(piece), -1);
      }
    } else if (this.isParked[piece] === 0) {
      const count = this.curvesOf[piece];
      const first = this.firstCurve[piece];
      layOutline(grid, cells, this.walker, this.curves, first, count, -1);
      this.ranges.release(first, count);
      this.curveCount -= count;
    }
    this.rings[piece] = null;
    this.lines[piece] = null;
    this.isParked[piece] = 0;
    this.free.push(piece);
    this.count--;
  }

  /** The parked outlines, or the parked discs, that concern an open cell, in spatial order. */
  parkedWhereOpen(open: OpenCells, what: 'outlines' | 'discs'): Int32Array {
    const found = new Int32Array(this.used);
    let count = 0;
    for (let piece = 0; piece < this.used; piece++) {
      if (this.isParked[piece] === 0 || this.isDisc(piece) !== (what === 'discs')) continue;
      if (this.rects.meets(piece, open)) found[count++] = piece;
    }
    return this.tiles.inOrder(found.subarray(0, count), this.rects);
  }

  /** Lays pieces that are parked. */
  lay(pieces: Int32Array): void {
    for (const piece of pieces) this.layPiece(piece);
  }

  /** From now on `layOver` finds every piece that is still parked. */
  indexParked(): void {
    this.parked.rebuild(this.isParked, this.used);
  }

  /** Lays every parked piece that may concern the cell, which has just been uncovered. */
  layOver(cell: number): void {
    this.parked.forEachOver(cell, (piece) => {
      if (this.isParked[piece] !== 0) this.layPiece(piece);
    });
  }

  /** Forgets every piece; the cells are to be cleared by the caller. */
  clear(): void {
    this.ranges.clear();
    this.parked.clear();
    this.isParked.fill(0, 0, this.used);
    this.rings.length = 0;
    this.lines.length = 0;
    this.free.length = 0;
    this.used = 0;
    this.count = 0;
    this.curveCount = 0;
  }

  private isDisc(piece: number): boolean {
    return this.rings[piece] === null && this.lines[piece] === null;
  }

  private park(piece: number): number {
    this.isParked[piece] = 1;
    if (!this.cells.allDirty) this.layPiece(piece);
    return piece;
  }

  private layPiece(piece: number): void {
    if (this.isDisc(piece)) this.layRim(piece);
    else this.layOutline(piece);
  }

  private layRim(piece: number): void {
    const o = piece * DISC_STRIDE;
    const [x, y, radius] = [this.discs[o], this.discs[o + 1], this.discs[o + 2]];
    layDiscRim(this.grid, this.cells, x, y, radius, touchOfDisc(piece), 1);
    this.isParked[piece] = 0;
  }

  private layOutline(piece: number): void {
    const { outline } = this;
    outline.clear();
    const rings = this.rings[piece];
    const line = this.lines[piece];
    if (rings !== null) drawRings(rings, outline);
    else if (line !== null) {
      const radius = this.discs[piece * DISC_STRIDE + 2];
      traceBufferedLine(line, this.firstVertex[piece], this.lastVertex[piece], radius, outline);
    }
    const count = outline.count;
    const first = this.ranges.take(count);
    if (this.ranges.highWater > this.curveGroup.length) {
      this.curveGroup = growInt32(this.curveGroup, this.ranges.highWater);
      this.curves = growFloat64(this.curves, this.curveGroup.length * CURVE_STRIDE);
    }
    copyNumbers(outline.curves, this.curves, first * CURVE_STRIDE, count * CURVE_STRIDE);
    // Rings are crossing-free, which spares the search for crossings; a buffer may cross itself.
    this.curveGroup.fill(rings === null ? MAY_CROSS_ITSELF : piece, first, first + count);
    this.firstCurve[piece] = first;
    this.curvesOf[piece] = count;
    this.curveCount += count;
    layOutline(this.grid, this.cells, this.walker, this.curves, first, count, 1);
    this.isParked[piece] = 0;
  }

  private setRect(
    piece: number,
    coords: Float64Array,
    first: number,
    last: number,
    radius: number,
  ): void {
    let minX = Infinity;
    let minY = Infinity;
    let maxX = -Infinity;
    let maxY = -Infinity;
    for (let i = 2 * first; i <= 2 * last; i += 2) {
      const x = coords[i];
      const y = coords[i + 1];
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
    this.rects.set(piece, minX - radius, minY - radius, maxX + radius, maxY + radius);
  }

  private open(): number {
    this.count++;
    const freed = this.free.pop();
    if (freed !== undefined) return freed;
    const piece = this.used++;
    this.rings[piece] = null;
    this.lines[piece] = null;
    if (piece === this.firstCurve.length) {
      this.firstCurve = growInt32(this.firstCurve, piece + 1);
      this.curvesOf = growInt32(this.curvesOf, piece + 1);
      this.firstVertex = growInt32(this.firstVertex, piece + 1);
      this.lastVertex = growInt32(this.lastVertex, piece + 1);
      this.isParked = growUint8(this.isParked, piece + 1);
      this.discs = growFloat64(this.discs, this.firstCurve.length * DISC_STRIDE);
    }
    return piece;
  }
}

/** The item by which `TargetCells` knows a disc: below every curve number. */
export function touchOfDisc(piece: number): number {
  return -1 - piece;
}

/** The disc's piece behind a negative item of `TargetCells`. */
export function discOfTouch(item: number): number {
  return -1 - item;
}

function copyNumbers(from: Float64Array, to: Float64Array, start: number, count: number): void {
  for (let i = 0; i < count; i++) to[start + i] = from[i];
}
