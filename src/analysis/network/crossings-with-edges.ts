import { cellAlong, type EdgeGrid } from './edge-grid.ts';
import type { LiveNetwork } from './live-network.ts';
import { segmentCrossings } from './segment-crossings.ts';

/** A place where a line meets an edge. */
export interface EdgeCrossing {
  readonly edge: number;
  /** Metres along the edge from its beginning. */
  readonly offsetMeters: number;
  /** Metres along the line from its beginning. */
  readonly alongMeters: number;
  readonly x: number;
  readonly y: number;
}

/** Meetings on one edge closer than this, in metres, are one. */
const sameMeters = 0.01;

/**
 * Where a line through the given corners (x, y pairs in metres) crosses or touches edges that
 * `allows` accepts; where it lies on an edge, the ends of what they have in common. In the order
 * of edges and of offsets along them.
 */
export function crossingsWithEdges(
  network: LiveNetwork,
  grid: EdgeGrid,
  line: Float64Array,
  allows: (edge: number) => boolean,
): readonly EdgeCrossing[] {
  const found: EdgeCrossing[] = [];
  let walkedMeters = 0;
  const meet = (
    at: number,
    corners: Float64Array,
    offsets: Float64Array,
    corner: number,
    edge: number,
  ): void => {
    const [ax, ay, bx, by] = line.subarray(at, at + 4);
    const [cx, cy, dx, dy] = corners.subarray(2 * corner, 2 * corner + 4);
    if (Math.max(ax, bx) < Math.min(cx, dx) - 1e-6 || Math.min(ax, bx) > Math.max(cx, dx) + 1e-6)
      return;
    if (Math.max(ay, by) < Math.min(cy, dy) - 1e-6 || Math.min(ay, by) > Math.max(cy, dy) + 1e-6)
      return;
    for (const share of segmentCrossings(ax, ay, bx, by, cx, cy, dx, dy)) {
      const x = cx + share * (dx - cx);
      const y = cy + share * (dy - cy);
      const end = offsets[corner + 1];
      const offset = offsets[corner] + share * (end - offsets[corner]);
      found.push({
        edge,
        offsetMeters: Math.min(end, offset),
        alongMeters:
          walkedMeters + Math.min(Math.hypot(bx - ax, by - ay), Math.hypot(x - ax, y - ay)),
        x,
        y,
      });
    }
  };

  const added = network.addedEdges().filter(allows);
  for (let at = 0; at + 3 < line.length; at += 2) {
    segmentsNear(grid, line, at, (segment) => {
      const edge = grid.edgeOfCorner[segment];
      if (!allows(edge)) return;
      meet(at, grid.network.cornerMeters, grid.network.cornerOffsets, segment, edge);
    });
    for (const edge of added) {
      const { cornerMeters, cornerOffsets } = network.shapeOf(edge);
      for (let corner = 0; corner + 1 < cornerOffsets.length; corner++) {
        meet(at, cornerMeters, cornerOffsets, corner, edge);
      }
    }
    walkedMeters += Math.hypot(line[at + 2] - line[at], line[at + 3] - line[at + 1]);
  }
  found.sort((a, b) => a.edge - b.edge || a.offsetMeters - b.offsetMeters);
  return found.filter((one, at) => {
    const before = found[at - 1];
    return before?.edge !== one.edge || one.offsetMeters - before.offsetMeters > sameMeters;
  });
}

/** Visits the segments of the cells that a box around one segment of the line touches. */
function segmentsNear(
  grid: EdgeGrid,
  line: Float64Array,
  at: number,
  visit: (segment: number) => void,
): void {
  const { minX, minY, cellMeters, columns, rows, cellStarts, cellSegments } = grid;
  const [ax, ay, bx, by] = line.subarray(at, at + 4);
  const firstColumn = cellAlong(Math.min(ax, bx), minX, cellMeters, columns);
  const lastColumn = cellAlong(Math.max(ax, bx), minX, cellMeters, columns);
  const firstRow = cellAlong(Math.min(ay, by), minY, cellMeters, rows);
  const lastRow = cellAlong(Math.max(ay, by), minY, cellMeters, rows);
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const cell = row * columns + column;
      for (let entry = cellStarts[cell]; entry < cellStarts[cell + 1]; entry++) {
        visit(cellSegments[entry]);
      }
    }
  }
}
