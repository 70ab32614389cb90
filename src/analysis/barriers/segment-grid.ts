import type { Bounds } from '../../geo/bounds.ts';

const fewestCells = 2 ** 6;
const mostCells = 2 ** 15;
const cellsPerSegment = 4;
const leastCellMeters = 40;

/**
 * Numbered segments by where they are, in metres: a grid of square cells, each with the numbers of
 * the segments that come near it. What is outside the bounds counts to the outermost cells.
 */
export class SegmentGrid {
  private readonly minX: number;
  private readonly minY: number;
  private readonly cellMeters: number;
  private readonly columns: number;
  private readonly rows: number;
  /** The first entry of each cell, -1 for none; entries are chained. */
  private readonly firstOf: Int32Array;
  private segmentOf = new Int32Array(64);
  private nextOf = new Int32Array(64);
  private entries = 0;
  private firstFree = -1;
  /** The walk in which a segment was met last: one that lies in many cells is met once. */
  private met = new Int32Array(64);
  private walk = 0;

  /** An empty grid that is at its best within the bounds and for about as many segments. */
  constructor([minX, minY, maxX, maxY]: Bounds, expected = mostCells) {
    const width = Math.max(0, maxX - minX) || 0;
    const height = Math.max(0, maxY - minY) || 0;
    let size = leastCellMeters;
    const cells = Math.min(mostCells, fewestCells + cellsPerSegment * expected);
    while ((width / size + 1) * (height / size + 1) > cells) size *= 2;
    this.minX = Number.isFinite(minX) ? minX : 0;
    this.minY = Number.isFinite(minY) ? minY : 0;
    this.cellMeters = size;
    this.columns = Math.floor(width / size) + 1;
    this.rows = Math.floor(height / size) + 1;
    this.firstOf = new Int32Array(this.columns * this.rows).fill(-1);
  }

  /** Puts a segment in by its number; a point is a segment of no length. */
  add(id: number, x1: number, y1: number, x2: number, y2: number): void {
    while (id >= this.met.length) this.met = doubled(this.met);
    this.met[id] = 0;
    this.eachCell(x1, y1, x2, y2, 0, (cell) => {
      const entry = this.takeEntry();
      this.segmentOf[entry] = id;
      this.nextOf[entry] = this.firstOf[cell];
      this.firstOf[cell] = entry;
      return false;
    });
  }

  /** Takes a segment out; it is given as it was put in. */
  remove(id: number, x1: number, y1: number, x2: number, y2: number): void {
    const { firstOf, nextOf, segmentOf } = this;
    this.eachCell(x1, y1, x2, y2, 0, (cell) => {
      let before = -1;
      let entry = firstOf[cell];
      while (entry >= 0 && segmentOf[entry] !== id) {
        before = entry;
        entry = nextOf[entry];
      }
      if (entry < 0) throw new Error(`Segment ${id} is not where it is said to be`);
      if (before < 0) firstOf[cell] = nextOf[entry];
      else nextOf[before] = nextOf[entry];
      nextOf[entry] = this.firstFree;
      this.firstFree = entry;
      return false;
    });
  }

  /**
   * True as soon as `test` is true of a segment; it is asked of every segment within a margin of
   * the path from x1, y1 to x2, y2, and of some others, once each, those at the beginning first.
   */
  someAlong(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    marginMeters: number,
    test: (id: number) => boolean,
  ): boolean {
    const walk = ++this.walk;
    const { firstOf, met, nextOf, segmentOf } = this;
    return this.eachCell(x1, y1, x2, y2, marginMeters, (cell) => {
      for (let entry = firstOf[cell]; entry >= 0; entry = nextOf[entry]) {
        const id = segmentOf[entry];
        if (met[id] === walk) continue;
        met[id] = walk;
        if (test(id)) return true;
      }
      return false;
    });
  }

  /** Every segment within a distance of a point, and some others. */
  near(x: number, y: number, meters: number): number[] {
    const found: number[] = [];
    const walk = ++this.walk;
    const { met, nextOf, segmentOf } = this;
    const lastRow = this.rowOf(y + meters);
    const lastColumn = this.columnOf(x + meters);
    for (let row = this.rowOf(y - meters); row <= lastRow; row++) {
      for (let column = this.columnOf(x - meters); column <= lastColumn; column++) {
        let entry = this.firstOf[row * this.columns + column];
        for (; entry >= 0; entry = nextOf[entry]) {
          const id = segmentOf[entry];
          if (met[id] === walk) continue;
          met[id] = walk;
          found.push(id);
        }
      }
    }
    return found;
  }

  private eachCell(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    margin: number,
    stop: (cell: number) => boolean,
  ): boolean {
    // Rounding must not leave a cell out where the path touches its corner.
    const wide = margin + 1e-6;
    const up = y2 >= y1;
    const first = this.rowOf(up ? y1 - wide : y1 + wide);
    const last = this.rowOf(up ? y2 + wide : y2 - wide);
    const right = x2 >= x1;
    const slope = (x2 - x1) / (y2 - y1);
    for (let row = first; up ? row <= last : row >= last; row += up ? 1 : -1) {
      let [low, high] = [Math.min(x1, x2), Math.max(x1, x2)];
      // A level path can lie between two rows, and is all in both.
      if (first !== last && y1 !== y2) {
        const bottom = this.minY + row * this.cellMeters - wide;
        const top = this.minY + (row + 1) * this.cellMeters + wide;
        const lowY = row === 0 ? -Infinity : bottom;
        const highY = row === this.rows - 1 ? Infinity : top;
        const startY = clamp(up ? lowY : highY, y1, y2);
        const endY = clamp(up ? highY : lowY, y1, y2);
        const startX = x1 + slope * (startY - y1);
        const endX = x1 + slope * (endY - y1);
        low = Math.max(low, Math.min(startX, endX));
        high = Math.min(high, Math.max(startX, endX));
      }
      const west = this.columnOf(low - wide);
      const east = this.columnOf(high + wide);
      for (let step = 0; step <= east - west; step++) {
        if (stop(row * this.columns + (right ? west + step : east - step))) return true;
      }
    }
    return false;
  }

  private takeEntry(): number {
    const free = this.firstFree;
    if (free >= 0) {
      this.firstFree = this.nextOf[free];
      return free;
    }
    if (this.entries === this.nextOf.length) {
      this.segmentOf = doubled(this.segmentOf);
      this.nextOf = doubled(this.nextOf);
    }
    return this.entries++;
  }

  private rowOf(y: number): number {
    return within(Math.floor((y - this.minY) / this.cellMeters), this.rows);
  }

  private columnOf(x: number): number {
    return within(Math.floor((x - this.minX) / this.cellMeters), this.columns);
  }
}

function within(at: number, count: number): number {
  return at < 0 ? 0 : at >= count ? count - 1 : at;
}

function clamp(value: number, a: number, b: number): number {
  return a < b ? Math.max(a, Math.min(b, value)) : Math.max(b, Math.min(a, value));
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
