import type { WalkNetwork } from './walk-network.ts';

/** Smallest side of a cell, in metres: about the length of a short street. */
const leastCellMeters = 40;

/**
 * A grid of square cells over a network; every cell lists the straight segments that pass it. A
 * segment is known by its first corner: segment `c` runs from corner `c` to corner `c + 1`.
 */
export interface EdgeGrid {
  readonly network: WalkNetwork;
  readonly edgeOfCorner: Int32Array;
  readonly minX: number;
  readonly minY: number;
  readonly cellMeters: number;
  readonly columns: number;
  readonly rows: number;
  readonly cellStarts: Int32Array;
  readonly cellSegments: Int32Array;
}

/** Lays the grid over all edges of a network, with about as many cells as there are segments. */
export function buildEdgeGrid(network: WalkNetwork): EdgeGrid {
  const { cornerStarts, cornerMeters, edgeCount } = network;
  const cornerCount = cornerMeters.length / 2;
  const edgeOfCorner = new Int32Array(cornerCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    edgeOfCorner.fill(edge, cornerStarts[edge], cornerStarts[edge + 1]);
  }
  let [minX, minY, maxX, maxY] = [0, 0, 0, 0];
  if (cornerCount > 0) {
    [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let corner = 0; corner < cornerCount; corner++) {
      minX = Math.min(minX, cornerMeters[2 * corner]);
      maxX = Math.max(maxX, cornerMeters[2 * corner]);
      minY = Math.min(minY, cornerMeters[2 * corner + 1]);
      maxY = Math.max(maxY, cornerMeters[2 * corner + 1]);
    }
  }
  const areaSquareMeters = (maxX - minX) * (maxY - minY);
  const longSideMeters = Math.max(maxX - minX, maxY - minY);
  const cellMeters = Math.max(
    leastCellMeters,
    Math.sqrt(areaSquareMeters / (cornerCount + 1024)),
    longSideMeters / (cornerCount + 1024),
  );
  const columns = Math.floor((maxX - minX) / cellMeters) + 1;
  const rows = Math.floor((maxY - minY) / cellMeters) + 1;
  const cellStarts = new Int32Array(columns * rows + 1);
  const frame = { minX, minY, cellMeters, columns, rows };

  const eachCell = (visit: (cell: number, segment: number) => void): void => {
    for (let segment = 0; segment + 1 < cornerCount; segment++) {
      if (edgeOfCorner[segment] !== edgeOfCorner[segment + 1]) continue;
      cellsOfSegment(frame, cornerMeters, segment, visit);
    }
  };
  eachCell((cell) => cellStarts[cell + 1]++);
  for (let cell = 0; cell < columns * rows; cell++) cellStarts[cell + 1] += cellStarts[cell];
  const next = cellStarts.slice(0, columns * rows);
  const cellSegments = new Int32Array(cellStarts[columns * rows]);
  eachCell((cell, segment) => {
    cellSegments[next[cell]++] = segment;
  });
  return { network, edgeOfCorner, ...frame, cellStarts, cellSegments };
}

/** The column (0 to `count` - 1) or row of cells that a coordinate falls in, or is nearest to. */
export function cellAlong(value: number, min: number, cellMeters: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor((value - min) / cellMeters)));
}

type Frame = Pick<EdgeGrid, 'minX' | 'minY' | 'cellMeters' | 'columns' | 'rows'>;

/** Row by row of cells, the columns between where the segment enters the row and leaves it. */
function cellsOfSegment(
  frame: Frame,
  cornerMeters: Float64Array,
  segment: number,
  visit: (cell: number, segment: number) => void,
): void {
  const { minX, minY, cellMeters, columns, rows } = frame;
  let [ax, ay, bx, by] = cornerMeters.subarray(2 * segment, 2 * segment + 4);
  if (ay > by) [ax, ay, bx, by] = [bx, by, ax, ay];
  const firstRow = cellAlong(ay, minY, cellMeters, rows);
  const lastRow = cellAlong(by, minY, cellMeters, rows);
  const slope = by > ay ? (bx - ax) / (by - ay) : 0;
  // A hair more than the segment, so that rounding never leaves out a cell it touches.
  const slack = 1e-6;
  for (let row = firstRow; row <= lastRow; row++) {
    const low = Math.max(ay, minY + row * cellMeters - slack);
    const high = Math.min(by, minY + (row + 1) * cellMeters + slack);
    const enter = by > ay ? ax + (low - ay) * slope : ax;
    const leave = by > ay ? ax + (high - ay) * slope : bx;
    const first = cellAlong(Math.min(enter, leave) - slack, minX, cellMeters, columns);
    const last = cellAlong(Math.max(enter, leave) + slack, minX, cellMeters, columns);
    for (let column = first; column <= last; column++) visit(row * columns + column, segment);
  }
}
