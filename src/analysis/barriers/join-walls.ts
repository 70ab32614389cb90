import { boundsOf } from '../../geo/bounds.ts';
import { nearestOnSegment } from '../../geo/nearest-on-segment.ts';
import { SegmentGrid } from './segment-grid.ts';
import type { VertexBook } from './vertex-book.ts';

/** Most vertices a world can number: two of them make one exact key. */
const keyStride = 2 ** 26;

/** The two vertices of a wall, from its key. */
export function verticesOfWall(key: number): readonly [a: number, b: number] {
  return [Math.floor(key / keyStride), key % keyStride];
}

/**
 * Walls (x1, y1, x2, y2 each) as pairs of vertices that share every vertex they touch: a wall that
 * a vertex comes within the joint of is led through that vertex, and ends within it of each other
 * are joined by a wall of their own. Walls that lie on each other are then one. `places` (x, y
 * pairs) are made vertices of the walls they lie on. The outcome does not depend on the order.
 */
export function joinWalls(
  walls: Float64Array,
  places: ArrayLike<number>,
  jointMeters: number,
  book: VertexBook,
): Set<number> {
  const count = walls.length / 4;
  const ends = new Int32Array(2 * count);
  for (let end = 0; end < 2 * count; end++) {
    ends[end] = book.numberOf(walls[2 * end], walls[2 * end + 1]);
  }
  for (let at = 0; at < places.length; at += 2) book.numberOf(places[at], places[at + 1]);
  const inUse = book.numbersInUse();
  const grid = new SegmentGrid(boundsOf([walls]), inUse.length);
  for (const id of inUse) {
    grid.add(id, book.x[id], book.y[id], book.x[id], book.y[id]);
  }
  const joined = new Set<number>();
  for (let wall = 0; wall < count; wall++) {
    const [a, b] = [ends[2 * wall], ends[2 * wall + 1]];
    for (const key of ledThroughVertices(a, b, jointMeters, book, grid)) joined.add(key);
  }
  return joined;
}

function ledThroughVertices(
  a: number,
  b: number,
  jointMeters: number,
  { x, y }: VertexBook,
  grid: SegmentGrid,
): number[] {
  const keys: number[] = [];
  const through: (readonly [share: number, vertex: number])[] = [];
  const [x1, y1, x2, y2] = [x[a], y[a], x[b], y[b]];
  const [minX, maxX] = [Math.min(x1, x2) - jointMeters, Math.max(x1, x2) + jointMeters];
  const [minY, maxY] = [Math.min(y1, y2) - jointMeters, Math.max(y1, y2) + jointMeters];
  grid.someAlong(x1, y1, x2, y2, jointMeters, (vertex) => {
    if (vertex === a || vertex === b) return false;
    if (x[vertex] < minX || x[vertex] > maxX || y[vertex] < minY || y[vertex] > maxY) return false;
    const { share, meters } = nearestOnSegment(x[vertex], y[vertex], x1, y1, x2, y2);
    if (meters > jointMeters) return false;
    if (share === 0) keys.push(keyOf(a, vertex));
    else if (share === 1) keys.push(keyOf(b, vertex));
    else through.push([share, vertex]);
    return false;
  });
  // Which number a vertex has depends on its history; where it is does not.
  through.sort((p, q) => p[0] - q[0] || x[p[1]] - x[q[1]] || y[p[1]] - y[q[1]]);
  let from = a;
  for (const [, vertex] of through) {
    keys.push(keyOf(from, vertex));
    from = vertex;
  }
  keys.push(keyOf(from, b));
  return keys;
}

function keyOf(a: number, b: number): number {
  return a < b ? a * keyStride + b : b * keyStride + a;
}
