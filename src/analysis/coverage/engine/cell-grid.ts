/** More cells than this would cost more memory than a browser tab should take. */
const MAX_CELLS = 16_000_000;

/**
 * The regular grid over the place, in local metres. Column and row numbers outside
 * `0 … columns - 1` and `0 … rows - 1` name cells beyond the grid; they are legal here and clipped
 * by the callers.
 *
 * The engine counts windings from comparisons such as "is this point left of that cell's edge".
 * Every file must reach the same verdict for the same point, so column and edge are only ever
 * computed here, and `columnOf` agrees with `leftOf` to the last bit.
 */
export class CellGrid {
  readonly cellMeters: number;
  readonly columns: number;
  readonly rows: number;
  private readonly originX: number;
  private readonly originY: number;
  private readonly cellsPerMeter: number;

  /** A grid of cells of about `cellMeters` (larger when the place is vast) around the bounds. */
  constructor(bounds: Bounds, cellMeters: number) {
    const width = Math.max(0, bounds.maxX - bounds.minX);
    const height = Math.max(0, bounds.maxY - bounds.minY);
    let size = cellMeters;
    while ((width / size + 3) * (height / size + 3) > MAX_CELLS) size *= 2;
    this.cellMeters = size;
    this.cellsPerMeter = 1 / size;
    // Round coordinates are common in planning data; an odd origin keeps them off the grid lines.
    this.originX = bounds.minX - size * 1.0317;
    this.originY = bounds.minY - size * 1.0193;
    this.columns = Math.ceil(width / size) + 3;
    this.rows = Math.ceil(height / size) + 3;
  }

  leftOf(column: number): number {
    return this.originX + column * this.cellMeters;
  }

  bottomOf(row: number): number {
    return this.originY + row * this.cellMeters;
  }

  columnOf(x: number): number {
    const column = Math.floor((x - this.originX) * this.cellsPerMeter);
    if (x < this.leftOf(column)) return column - 1;
    return x >= this.leftOf(column + 1) ? column + 1 : column;
  }

  rowOf(y: number): number {
    const row = Math.floor((y - this.originY) * this.cellsPerMeter);
    if (y < this.bottomOf(row)) return row - 1;
    return y >= this.bottomOf(row + 1) ? row + 1 : row;
  }
}

/** A rectangle in local metres; `minX > maxX` means it holds nothing. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The rectangle around x, y interleaved coordinates; a zero rectangle at 0, 0 when there are none. */
export function boundsOf(coords: Float64Array): Bounds {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (let i = 0; i + 1 < coords.length; i += 2) {
    const x = coords[i];
    const y = coords[i + 1];
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return minX <= maxX ? { minX, minY, maxX, maxY } : { minX: 0, minY: 0, maxX: 0, maxY: 0 };
}
