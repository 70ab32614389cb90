import { cellAlong, type EdgeGrid } from './edge-grid.ts';
import type { EdgeShape } from './edge-shape.ts';
import type { LiveNetwork } from './live-network.ts';
import type { EdgePlace } from './network-sources.ts';

/** The best place found so far. Of places equally near, the lowest edge and offset is kept. */
interface Best {
  edge: number;
  offsetMeters: number;
  accessMeters: number;
}

/**
 * The nearest place on any edge that `allows` accepts, at most `limitMeters` from a position (x, y
 * in metres); null where there is none. Edges added to the network are looked at too. Of edges
 * equally near, the one with the lowest number. `grid` is that of the network's base.
 */
export function nearestPlace(
  network: LiveNetwork,
  grid: EdgeGrid,
  x: number,
  y: number,
  limitMeters: number,
  allows: (edge: number) => boolean,
): EdgePlace | null {
  const best: Best = { edge: -1, offsetMeters: 0, accessMeters: limitMeters };
  searchCells(grid, x, y, best, allows);
  for (const edge of network.addedEdges()) {
    if (allows(edge)) searchShape(network.shapeOf(edge), edge, x, y, best);
  }
  return best.edge < 0 ? null : best;
}

/**
 * The place on one edge that is nearest to a position, if it is nearer than `limitMeters` or
 * exactly so far; null if not.
 */
export function nearestPlaceOnEdge(
  network: LiveNetwork,
  edge: number,
  x: number,
  y: number,
  limitMeters: number,
): EdgePlace | null {
  const best: Best = { edge: -1, offsetMeters: 0, accessMeters: limitMeters };
  searchShape(network.shapeOf(edge), edge, x, y, best);
  return best.edge < 0 ? null : best;
}

/** Looks at the cells in rings around the position, until no nearer place can follow. */
function searchCells(
  grid: EdgeGrid,
  x: number,
  y: number,
  best: Best,
  allows: (edge: number) => boolean,
): void {
  const { minX, minY, cellMeters, columns, rows, cellStarts, cellSegments, edgeOfCorner } = grid;
  const { cornerMeters, cornerOffsets } = grid.network;
  const column = cellAlong(x, minX, cellMeters, columns);
  const row = cellAlong(y, minY, cellMeters, rows);
  // Metres from the position to the nearest side of its cell; negative when it lies outside.
  const inset = Math.min(
    x - (minX + column * cellMeters),
    minX + (column + 1) * cellMeters - x,
    y - (minY + row * cellMeters),
    minY + (row + 1) * cellMeters - y,
  );
  if (-inset - cellMeters > best.accessMeters) return;
  const lastRing = Math.max(column, row, columns - 1 - column, rows - 1 - row);
  for (let ring = 0; ring <= lastRing; ring++) {
    if (inset + (ring - 1) * cellMeters > best.accessMeters) return;
    const [top, bottom] = [Math.max(0, row - ring), Math.min(rows - 1, row + ring)];
    for (let at = top; at <= bottom; at++) {
      const isWhole = Math.abs(at - row) === ring;
      const step = isWhole ? 1 : Math.max(1, 2 * ring);
      for (let side = column - ring; side <= column + ring; side += step) {
        if (side < 0 || side >= columns) continue;
        const cell = at * columns + side;
        for (let entry = cellStarts[cell]; entry < cellStarts[cell + 1]; entry++) {
          const segment = cellSegments[entry];
          const edge = edgeOfCorner[segment];
          if (allows(edge)) searchSegment(cornerMeters, cornerOffsets, segment, edge, x, y, best);
        }
      }
    }
  }
}

function searchShape(shape: EdgeShape, edge: number, x: number, y: number, best: Best): void {
  for (let corner = 0; corner + 1 < shape.cornerOffsets.length; corner++) {
    searchSegment(shape.cornerMeters, shape.cornerOffsets, corner, edge, x, y, best);
  }
}

function searchSegment(
  cornerMeters: Float64Array,
  cornerOffsets: Float64Array,
  corner: number,
  edge: number,
  x: number,
  y: number,
  best: Best,
): void {
  const ax = cornerMeters[2 * corner];
  const ay = cornerMeters[2 * corner + 1];
  const dx = cornerMeters[2 * corner + 2] - ax;
  const dy = cornerMeters[2 * corner + 3] - ay;
  const squared = dx * dx + dy * dy;
  const along = squared > 0 ? ((x - ax) * dx + (y - ay) * dy) / squared : 0;
  const share = Math.min(1, Math.max(0, along));
  const offX = x - (ax + share * dx);
  const offY = y - (ay + share * dy);
  const accessMeters = Math.sqrt(offX * offX + offY * offY);
  if (accessMeters > best.accessMeters) return;
  const [start, end] = [cornerOffsets[corner], cornerOffsets[corner + 1]];
  const offsetMeters = share === 1 ? end : start + share * (end - start);
  if (accessMeters === best.accessMeters && best.edge >= 0) {
    if (edge > best.edge || (edge === best.edge && offsetMeters >= best.offsetMeters)) return;
  }
  best.edge = edge;
  best.offsetMeters = offsetMeters;
  best.accessMeters = accessMeters;
}
