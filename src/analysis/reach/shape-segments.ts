import { boundsOf } from '../../geo/bounds.ts';
import type { AskedTarget } from '../coverage/asked-targets.ts';

const leastCellMeters = 40;

/**
 * The lines and borders of many targets as straight segments by where they are, to find the one
 * nearest to a place. A point is a segment of no length.
 */
export class ShapeSegments {
  /** Four numbers a segment: x1, y1, x2, y2. */
  private readonly ends: Float64Array;
  private readonly targets: Int32Array;
  private readonly minX: number;
  private readonly minY: number;
  private readonly cellMeters: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly starts: Int32Array;
  private readonly inCells: Int32Array;
  private readonly found = { meters: Infinity, target: -1 };

  constructor(
    targets: readonly AskedTarget[],
    private readonly limitMeters: number,
  ) {
    const ends: number[] = [];
    const owners: number[] = [];
    for (const [target, { shapes }] of targets.entries()) {
      for (const { rings, type } of shapes) {
        for (const ring of rings) {
          const before = ends.length;
          addSegments(ring, type === 'area', ends);
          for (let at = before; at < ends.length; at += 4) owners.push(target);
        }
      }
    }
    this.ends = Float64Array.from(ends);
    this.targets = Int32Array.from(owners);
    const [minX, minY, maxX, maxY] = boundsOf([this.ends]);
    const width = Math.max(0, maxX - minX) || 0;
    const height = Math.max(0, maxY - minY) || 0;
    this.minX = owners.length > 0 ? minX : 0;
    this.minY = owners.length > 0 ? minY : 0;
    this.cellMeters = Math.max(
      leastCellMeters,
      Math.min(limitMeters / 4, 2 * Math.sqrt((width * height) / (1 + owners.length))),
      Math.max(width, height) / 2_000,
    );
    this.columns = Math.floor(width / this.cellMeters) + 1;
    this.rows = Math.floor(height / this.cellMeters) + 1;
    this.starts = new Int32Array(this.columns * this.rows + 1);
    this.eachCell((cell) => this.starts[cell + 1]++);
    for (let at = 1; at < this.starts.length; at++) this.starts[at] += this.starts[at - 1];
    const next = this.starts.slice(0, -1);
    this.inCells = new Int32Array(this.starts[this.starts.length - 1]);
    this.eachCell((cell, segment) => {
      this.inCells[next[cell]++] = segment;
    });
  }

  /**
   * How far the nearest segment is, and of which target it is: Infinity and -1 beyond the limit.
   * Of targets equally near, the first. The object is written anew by the next call.
   */
  nearestTo(x: number, y: number): { readonly meters: number; readonly target: number } {
    const { found, cellMeters, columns, rows, limitMeters } = this;
    found.meters = Infinity;
    found.target = -1;
    let bestSquared = limitMeters * limitMeters;
    const column = Math.floor((x - this.minX) / cellMeters);
    const row = Math.floor((y - this.minY) / cellMeters);
    // The rings of cells before the first that is in the grid hold nothing.
    const firstRing = Math.max(0, -column, -row, column - columns + 1, row - rows + 1);
    const lastRing = Math.ceil(limitMeters / cellMeters) + 1;
    for (let ring = firstRing; ring <= lastRing; ring++) {
      const clear = (ring - 1) * cellMeters;
      if (clear > 0 && clear * clear > bestSquared) break;
      const top = Math.max(0, row - ring);
      const bottom = Math.min(rows - 1, row + ring);
      for (let at = top; at <= bottom; at++) {
        const isWhole = Math.abs(at - row) === ring;
        const step = isWhole || ring === 0 ? 1 : 2 * ring;
        for (let side = column - ring; side <= column + ring; side += step) {
          if (side < 0 || side >= columns) continue;
          bestSquared = this.searchCell(at * columns + side, x, y, bestSquared);
        }
      }
    }
    if (found.target >= 0) found.meters = Math.sqrt(bestSquared);
    return found;
  }

  private searchCell(cell: number, x: number, y: number, best: number): number {
    const { ends, targets, found, inCells, starts } = this;
    let bestSquared = best;
    for (let at = starts[cell]; at < starts[cell + 1]; at++) {
      const segment = inCells[at];
      const from = 4 * segment;
      const squared = squaredToSegment(x, y, ends, from);
      const target = targets[segment];
      const isNearer = squared < bestSquared || (squared === bestSquared && found.target < 0);
      if (!isNearer && !(squared === bestSquared && target < found.target)) continue;
      bestSquared = squared;
      found.target = target;
    }
    return bestSquared;
  }

  private eachCell(visit: (cell: number, segment: number) => void): void {
    const { ends, targets, minX, minY, cellMeters, columns, rows } = this;
    const along = (value: number, least: number, count: number): number =>
      Math.max(0, Math.min(count - 1, Math.floor((value - least) / cellMeters)));
    for (let segment = 0; segment < targets.length; segment++) {
      const at = 4 * segment;
      const left = along(Math.min(ends[at], ends[at + 2]), minX, columns);
      const right = along(Math.max(ends[at], ends[at + 2]), minX, columns);
      const low = along(Math.min(ends[at + 1], ends[at + 3]), minY, rows);
      const high = along(Math.max(ends[at + 1], ends[at + 3]), minY, rows);
      for (let row = low; row <= high; row++) {
        for (let column = left; column <= right; column++) visit(row * columns + column, segment);
      }
    }
  }
}

function addSegments(path: Float64Array, isClosed: boolean, into: number[]): void {
  if (path.length === 2) into.push(path[0], path[1], path[0], path[1]);
  for (let at = 2; at + 1 < path.length; at += 2) {
    into.push(path[at - 2], path[at - 1], path[at], path[at + 1]);
  }
  const last = path.length - 2;
  if (isClosed && last > 0 && (path[0] !== path[last] || path[1] !== path[last + 1])) {
    into.push(path[last], path[last + 1], path[0], path[1]);
  }
}

function squaredToSegment(x: number, y: number, ends: Float64Array, at: number): number {
  const alongX = ends[at + 2] - ends[at];
  const alongY = ends[at + 3] - ends[at + 1];
  const squared = alongX * alongX + alongY * alongY;
  const dot = (x - ends[at]) * alongX + (y - ends[at + 1]) * alongY;
  const share = squared > 0 ? Math.max(0, Math.min(1, dot / squared)) : 0;
  const offX = ends[at] + share * alongX - x;
  const offY = ends[at + 1] + share * alongY - y;
  return offX * offX + offY * offY;
}
