import type { Bounds } from '../../geo/bounds.ts';

const pointsPerCell = 4;

/** Points (x, y pairs) in cells, to find those in a rectangle; points can be taken out. */
export class PointGrid {
  private readonly cellSize: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly west: number;
  private readonly south: number;
  /** The points of a cell lie in `order` from `starts[cell]`, `left[cell]` of them. */
  private readonly starts: Int32Array;
  private readonly left: Int32Array;
  private readonly order: Int32Array;

  constructor(private readonly points: Float64Array) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < points.length; at += 2) {
      west = Math.min(west, points[at]);
      south = Math.min(south, points[at + 1]);
      east = Math.max(east, points[at]);
      north = Math.max(north, points[at + 1]);
    }
    const count = points.length / 2;
    const [width, height] = count > 0 ? [east - west, north - south] : [0, 0];
    const wanted = Math.max(1, count / pointsPerCell);
    this.west = west;
    this.south = south;
    this.cellSize = Math.max(Math.sqrt((width * height) / wanted), (width + height) / wanted, 1);
    this.columns = Math.floor(width / this.cellSize) + 1;
    this.rows = Math.floor(height / this.cellSize) + 1;
    this.starts = new Int32Array(this.columns * this.rows + 1);
    this.left = new Int32Array(this.columns * this.rows);
    this.order = new Int32Array(count);
    const cells = Int32Array.from({ length: count }, (_, point) => this.cellOf(point));
    for (const cell of cells) this.starts[cell + 1]++;
    for (let cell = 0; cell < this.left.length; cell++) {
      this.starts[cell + 1] += this.starts[cell];
    }
    for (const [point, cell] of cells.entries()) {
      this.order[this.starts[cell] + this.left[cell]++] = point;
    }
  }

  /** Calls `visit` with every point in the rectangle; one for which it says true is taken out. */
  visit(bounds: Bounds, visit: (point: number, x: number, y: number) => boolean): void {
    const [minX, minY, maxX, maxY] = bounds;
    const [firstColumn, lastColumn] = this.range(minX - this.west, maxX - this.west, this.columns);
    const [firstRow, lastRow] = this.range(minY - this.south, maxY - this.south, this.rows);
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        this.visitCell(row * this.columns + column, bounds, visit);
      }
    }
  }

  private visitCell(
    cell: number,
    [minX, minY, maxX, maxY]: Bounds,
    visit: (point: number, x: number, y: number) => boolean,
  ): void {
    const start = this.starts[cell];
    let at = start;
    while (at < start + this.left[cell]) {
      const point = this.order[at];
      const x = this.points[2 * point];
      const y = this.points[2 * point + 1];
      const isIn = x >= minX && x <= maxX && y >= minY && y <= maxY;
      if (isIn && visit(point, x, y)) {
        const last = start + --this.left[cell];
        this.order[at] = this.order[last];
        this.order[last] = point;
      } else at++;
    }
  }

  private cellOf(point: number): number {
    const column = Math.floor((this.points[2 * point] - this.west) / this.cellSize);
    const row = Math.floor((this.points[2 * point + 1] - this.south) / this.cellSize);
    return row * this.columns + column;
  }

  private range(from: number, to: number, count: number): readonly [first: number, last: number] {
    return [
      Math.max(0, Math.floor(from / this.cellSize)),
      Math.min(count - 1, Math.floor(to / this.cellSize)),
    ];
  }
}
