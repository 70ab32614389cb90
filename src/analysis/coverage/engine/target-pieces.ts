import type { CellGrid } from './cell-grid.ts';
import { CURVE_STRIDE } from './curve-layout.ts';
import { MAY_CROSS_ITSELF } from './cell-curves.ts';
import { FootprintWalker } from './footprint-walker.ts';
import { growFloat64, growInt32 } from './grow-array.ts';
import { layDisc } from './lay-disc.ts';
import { layOutline } from './lay-outline.ts';
import type { OutlineBuffer } from './outline-buffer.ts';
import { RangeAllocator } from './range-allocator.ts';
import type { TargetCells } from './target-cells.ts';

const DISC_STRIDE = 3;
const MOST_CURVES_AT_FIRST = 2 ** 19;

/**
 * The pieces targets are made of: discs and outlines. A target may have many (a long line has one
 * for every few segments), and each is laid on the cells and taken off by itself.
 */
export class TargetPieces {
  /** Curves of all outlines (see `curve-layout.ts`) and for each the outline it may not cross. */
  curves: Float64Array<ArrayBuffer>;
  curveGroup: Int32Array<ArrayBuffer>;
  /** x, y and radius of the pieces that are discs. */
  discs = new Float64Array(256 * DISC_STRIDE);
  count = 0;
  curveCount = 0;
  private firstCurve = new Int32Array(256);
  /** How many curves a piece has; 0 for a disc. */
  private curvesOf = new Int32Array(256);
  private readonly ranges = new RangeAllocator();
  private readonly free: number[] = [];
  private used = 0;
  private readonly walker: FootprintWalker;

  constructor(
    private readonly grid: CellGrid,
    private readonly cells: TargetCells,
  ) {
    this.walker = new FootprintWalker(grid);
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
    this.curvesOf[piece] = 0;
    layDisc(this.grid, this.cells, x, y, radius, touchOfDisc(piece), 1);
    return piece;
  }

  /**
   * Adds the outline in the buffer. `isCrossingFree` promises that no two of its curves cross, and
   * spares the search for crossings between them.
   */
  addOutline(outline: OutlineBuffer, isCrossingFree: boolean): number {
    const piece = this.open();
    const count = outline.count;
    const first = this.ranges.take(count);
    if (this.ranges.highWater > this.curveGroup.length) {
      this.curveGroup = growInt32(this.curveGroup, this.ranges.highWater);
      this.curves = growFloat64(this.curves, this.curveGroup.length * CURVE_STRIDE);
    }
    copyNumbers(outline.curves, this.curves, first * CURVE_STRIDE, count * CURVE_STRIDE);
    this.curveGroup.fill(isCrossingFree ? piece : MAY_CROSS_ITSELF, first, first + count);
    this.firstCurve[piece] = first;
    this.curvesOf[piece] = count;
    this.curveCount += count;
    layOutline(this.grid, this.cells, this.walker, this.curves, first, count, 1);
    return piece;
  }

  remove(piece: number): void {
    const count = this.curvesOf[piece];
    if (count === 0) {
      const o = piece * DISC_STRIDE;
      const [x, y, radius] = [this.discs[o], this.discs[o + 1], this.discs[o + 2]];
      layDisc(this.grid, this.cells, x, y, radius, touchOfDisc(piece), -1);
    } else {
      const first = this.firstCurve[piece];
      layOutline(this.grid, this.cells, this.walker, this.curves, first, count, -1);
      this.ranges.release(first, count);
      this.curveCount -= count;
    }
    this.free.push(piece);
    this.count--;
  }

  /** Forgets every piece; the cells are to be cleared by the caller. */
  clear(): void {
    this.ranges.clear();
    this.free.length = 0;
    this.used = 0;
    this.count = 0;
    this.curveCount = 0;
  }

  private open(): number {
    this.count++;
    const freed = this.free.pop();
    if (freed !== undefined) return freed;
    const piece = this.used++;
    if (piece === this.firstCurve.length) {
      this.firstCurve = growInt32(this.firstCurve, piece + 1);
      this.curvesOf = growInt32(this.curvesOf, piece + 1);
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
