import type { Bounds } from './bounds.ts';

const leastCellMeters = 25;
const pointsPerCell = 8;

/** Points by where they are: square cells, each with the numbers of its points. */
export class PointIndex {
  private readonly minX: number;
  private readonly minY: number;
  private readonly cellMeters: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly starts: Int32Array;
  private readonly numbers: Int32Array;

  /** Coordinates in metres of one plane, as many of each. */
  constructor(
    private readonly xs: Float64Array,
    private readonly ys: Float64Array,
  ) {
    const count = xs.length;
    const [minX, maxX] = limitsOf(xs);
    const [minY, maxY] = limitsOf(ys);
    const width = Math.max(0, maxX - minX) || 0;
    const height = Math.max(0, maxY - minY) || 0;
    const wanted = 1 + count / pointsPerCell;
    this.minX = count > 0 ? minX : 0;
    this.minY = count > 0 ? minY : 0;
    this.cellMeters = Math.max(
      leastCellMeters,
      Math.sqrt((width * height) / wanted),
      Math.max(width, height) / wanted,
    );
    this.columns = Math.floor(width / this.cellMeters) + 1;
    this.rows = Math.floor(height / this.cellMeters) + 1;
    this.starts = new Int32Array(this.columns * this.rows + 1);
    const cellOf = (point: number): number =>
      this.rowOf(ys[point]) * this.columns + this.columnOf(xs[point]);
    for (let point = 0; point < count; point++) this.starts[cellOf(point) + 1]++;
    for (let at = 1; at < this.starts.length; at++) this.starts[at] += this.starts[at - 1];
    const next = this.starts.slice(0, -1);
    this.numbers = new Int32Array(count);
    for (let point = 0; point < count; point++) this.numbers[next[cellOf(point)]++] = point;
  }

  /** Calls back with the number of each point within the bounds, once, in no order. */
  eachIn([minX, minY, maxX, maxY]: Bounds, visit: (point: number) => void): void {
    if (!(maxX >= minX && maxY >= minY)) return;
    const { xs, ys } = this;
    const [first, last] = [this.columnOf(minX), this.columnOf(maxX)];
    for (let row = this.rowOf(minY); row <= this.rowOf(maxY); row++) {
      const from = this.starts[row * this.columns + first];
      const to = this.starts[row * this.columns + last + 1];
      for (let at = from; at < to; at++) {
        const point = this.numbers[at];
        const [x, y] = [xs[point], ys[point]];
        if (x >= minX && x <= maxX && y >= minY && y <= maxY) visit(point);
      }
    }
  }

  private columnOf(x: number): number {
    return within(Math.floor((x - this.minX) / this.cellMeters), this.columns);
  }

  private rowOf(y: number): number {
    return within(Math.floor((y - this.minY) / this.cellMeters), this.rows);
  }
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}

function limitsOf(values: Float64Array): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
