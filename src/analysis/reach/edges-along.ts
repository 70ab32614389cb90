import { cellAlong, type EdgeGrid } from '../network/edge-grid.ts';
import { placeOnShape } from '../network/edge-shape.ts';
import type { LiveNetwork } from '../network/live-network.ts';

/** How far from a street a line may be drawn along it, in metres. */
const besideMeters = 12;

/** How much the line's direction may differ from the street's. */
const leastCosine = Math.cos(Math.PI / 6);

/** An edge is followed when this much of its length is. */
const leastShare = 0.6;

/** How close together an edge is looked at, in metres. */
const stepMeters = 2;

/**
 * The edges of a place's network that a drawn line (x, y pairs in metres) follows, in rising order.
 * An edge is looked at in the middles of equal steps of at most 2 m. A step is followed where the
 * nearest place of the line is at most 12 m away and the line's direction there differs from the
 * edge's by at most 30 degrees, either way round; the edge is followed when 60 % of its steps are.
 * A side street that the line only crosses is not.
 */
export function edgesAlong(
  network: LiveNetwork,
  grid: EdgeGrid,
  line: Float64Array,
): readonly number[] {
  const candidates = [...edgesNear(grid, line)].sort((a, b) => a - b);
  return candidates.filter((edge) => isFollowed(network, edge, line));
}

function isFollowed(network: LiveNetwork, edge: number, line: Float64Array): boolean {
  const shape = network.shapeOf(edge);
  const meters = network.edgeMeters(edge);
  if (!(meters > 0)) return false;
  const steps = Math.max(1, Math.ceil(meters / stepMeters));
  let followed = 0;
  for (let step = 0; step < steps; step++) {
    const [x1, y1] = placeOnShape(shape, (step / steps) * meters);
    const [x2, y2] = placeOnShape(shape, ((step + 1) / steps) * meters);
    const [x, y] = placeOnShape(shape, ((step + 0.5) / steps) * meters);
    if (isBeside(line, x, y, x2 - x1, y2 - y1)) followed++;
  }
  return followed >= leastShare * steps;
}

/** Whether the line passes a place within the distance, in about that direction. */
function isBeside(line: Float64Array, x: number, y: number, dirX: number, dirY: number): boolean {
  let nearest = besideMeters;
  let cosine = 0;
  for (let at = 0; at + 3 < line.length; at += 2) {
    const alongX = line[at + 2] - line[at];
    const alongY = line[at + 3] - line[at + 1];
    const length = Math.hypot(alongX, alongY);
    if (length === 0) continue;
    const dot = ((x - line[at]) * alongX + (y - line[at + 1]) * alongY) / length;
    const along = Math.max(0, Math.min(length, dot));
    const apart = Math.hypot(
      line[at] + (along / length) * alongX - x,
      line[at + 1] + (along / length) * alongY - y,
    );
    if (apart > nearest) continue;
    const turned = Math.abs(alongX * dirX + alongY * dirY) / (length * Math.hypot(dirX, dirY));
    // At a corner both segments are equally near; the one that fits better counts.
    cosine = apart < nearest ? turned : Math.max(cosine, turned);
    nearest = apart;
  }
  return cosine >= leastCosine;
}

function edgesNear(grid: EdgeGrid, line: Float64Array): ReadonlySet<number> {
  const { minX, minY, cellMeters, columns, rows, cellStarts, cellSegments, edgeOfCorner } = grid;
  const found = new Set<number>();
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [x1, y1, x2, y2] = line.subarray(at, at + 4);
    const left = cellAlong(Math.min(x1, x2) - besideMeters, minX, cellMeters, columns);
    const right = cellAlong(Math.max(x1, x2) + besideMeters, minX, cellMeters, columns);
    const low = cellAlong(Math.min(y1, y2) - besideMeters, minY, cellMeters, rows);
    const high = cellAlong(Math.max(y1, y2) + besideMeters, minY, cellMeters, rows);
    for (let row = low; row <= high; row++) {
      for (let column = left; column <= right; column++) {
        const cell = row * columns + column;
        for (let entry = cellStarts[cell]; entry < cellStarts[cell + 1]; entry++) {
          found.add(edgeOfCorner[cellSegments[entry]]);
        }
      }
    }
  }
  return found;
}
