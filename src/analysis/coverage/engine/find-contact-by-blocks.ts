import { growFloat64, growInt32 } from './grow-array.ts';
import type { RingEdges } from './ring-edges.ts';

/** Edges in a row that are looked at together. */
const BLOCK = 8;
/** Rings of up to this many edges are looked at edge by edge. */
const SMALL_RING = 3 * BLOCK;

/** The boxes of all blocks (min x, min y, max x, max y), then of pairs of them, and so on up. */
let boxes = new Float64Array(4 * 128);
/** First edge of each block, and whether the block begins a ring. */
let firstEdge = new Int32Array(64);
let stack = new Int32Array(256);

/**
 * Whether two edges of the rings meet, found by boxes around every eight edges in a row; `null`
 * when that would take more than some hundred steps an edge (long edges crowded into one place).
 * Most eight edges in a row go in one direction, and so cannot meet each other: one pass over the
 * ring settles that. Blocks further apart matter only where their boxes overlap.
 */
export function findContactByBlocks(edges: RingEdges): boolean | null {
  const { starts } = edges.rings;
  let blockCount = 0;
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const first = starts[ring];
    const end = starts[ring + 1];
    if (meetNearby(edges, first, end)) return true;
    firstEdge = growInt32(firstEdge, blockCount + Math.ceil((end - first) / BLOCK) + 1);
    for (let edge = first; edge < end; edge += BLOCK) firstEdge[blockCount++] = edge;
  }
  firstEdge[blockCount] = edges.count;
  return meetFurtherOff(edges, blockCount);
}

/** Whether edges of one ring in the same block or in neighbouring blocks meet. */
function meetNearby(edges: RingEdges, first: number, end: number): boolean {
  if (end - first <= SMALL_RING) return meetAmong(edges, first, end - first, first, end);
  for (let from = first; from < end; from += BLOCK) {
    const own = Math.min(BLOCK, end - from);
    const next = from + own === end ? first : from + own;
    const count = own + Math.min(BLOCK, end - next);
    if (goesOneWay(edges, from, count)) continue;
    if (meetAmong(edges, from, count, first, end)) return true;
  }
  return false;
}

/** Whether all of `count` edges in a row go forward along the line from their start to their end. */
function goesOneWay({ rings: { coords }, endOf }: RingEdges, from: number, count: number): boolean {
  let last = from;
  for (let k = 0; k < count; k++) last = endOf[last];
  const alongX = coords[2 * last] - coords[2 * from];
  const alongY = coords[2 * last + 1] - coords[2 * from + 1];
  for (let k = 0, edge = from; k < count; k++) {
    const next = endOf[edge];
    const stepX = (coords[2 * next] - coords[2 * edge]) * alongX;
    const stepY = (coords[2 * next + 1] - coords[2 * edge + 1]) * alongY;
    if (stepX + stepY <= 1e-12 * (Math.abs(stepX) + Math.abs(stepY))) return false;
    edge = next;
  }
  return true;
}

/** Whether any two of `count` edges in a row meet, in the ring of edges `first … end - 1`. */
function meetAmong(
  edges: RingEdges,
  from: number,
  count: number,
  first: number,
  end: number,
): boolean {
  for (let i = 0; i < count; i++) {
    const a = wrap(from + i, first, end);
    for (let j = i + 1; j < count; j++) {
      const p = wrap(from + j, first, end);
      if (a !== p && edges.meet(a, p)) return true;
    }
  }
  return false;
}

function wrap(edge: number, first: number, end: number): number {
  return edge < end ? edge : first + ((edge - end) % (end - first));
}

function meetFurtherOff(edges: RingEdges, blockCount: number): boolean | null {
  if (blockCount < 2) return false;
  const levels = buildBoxes(edges, blockCount);
  let stepsLeft = 4096 + 96 * edges.count;
  // Pairs of boxes still to be looked at: level, box, box.
  let waiting = push(0, levels.length - 1, 0, 0);
  while (waiting > 0) {
    if (--stepsLeft < 0) return null;
    const level = stack[waiting - 3];
    const a = stack[waiting - 2];
    const b = stack[waiting - 1];
    waiting -= 3;
    if (level === 0) {
      if (isNearby(edges, a, b)) continue;
      stepsLeft -= (firstEdge[a + 1] - firstEdge[a]) * 4;
      if (meetAcross(edges, a, b)) return true;
      continue;
    }
    const below = levels[level - 1];
    const aEnd = Math.min(2 * a + 2, below.count);
    const bEnd = Math.min(2 * b + 2, below.count);
    for (let i = 2 * a; i < aEnd; i++) {
      for (let j = a === b ? i : 2 * b; j < bEnd; j++) {
        if (i !== j && !overlap(below.offset + 4 * i, below.offset + 4 * j)) continue;
        if (level > 1 || i !== j) waiting = push(waiting, level - 1, i, j);
      }
    }
  }
  return false;
}

/** Whether both blocks are neighbours in one ring, or of one small ring: `meetNearby` saw them. */
function isNearby({ rings: { starts } }: RingEdges, a: number, b: number): boolean {
  const ring = ringOf(starts, firstEdge[a]);
  const [first, end] = [starts[ring], starts[ring + 1]];
  if (firstEdge[b] < first || firstEdge[b] >= end) return false;
  if (end - first <= SMALL_RING || b - a === 1) return true;
  return firstEdge[a] === first && firstEdge[b + 1] === end;
}

/** The ring that has the edge, by halving. */
function ringOf(starts: Uint32Array, edge: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}

function meetAcross(edges: RingEdges, blockA: number, blockB: number): boolean {
  for (let a = firstEdge[blockA]; a < firstEdge[blockA + 1]; a++) {
    for (let p = firstEdge[blockB]; p < firstEdge[blockB + 1]; p++) {
      if (edges.meet(a, p)) return true;
    }
  }
  return false;
}

interface Level {
  readonly offset: number;
  readonly count: number;
}

function buildBoxes({ rings: { coords }, endOf }: RingEdges, blockCount: number): Level[] {
  boxes = growFloat64(boxes, 8 * blockCount + 128);
  for (let block = 0; block < blockCount; block++) {
    let minX = Infinity;
    let minY = Infinity;
    let maxX = -Infinity;
    let maxY = -Infinity;
    const last = endOf[firstEdge[block + 1] - 1];
    for (let v = firstEdge[block]; v <= firstEdge[block + 1]; v++) {
      const vertex = v < firstEdge[block + 1] ? v : last;
      const x = coords[2 * vertex];
      const y = coords[2 * vertex + 1];
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
    boxes[4 * block] = minX;
    boxes[4 * block + 1] = minY;
    boxes[4 * block + 2] = maxX;
    boxes[4 * block + 3] = maxY;
  }
  const levels: Level[] = [{ offset: 0, count: blockCount }];
  for (let below = levels[0]; below.count > 1; below = levels[levels.length - 1]) {
    const offset = below.offset + 4 * below.count;
    const count = (below.count + 1) >> 1;
    for (let k = 0; k < count; k++) {
      const one = below.offset + 8 * k;
      const other = 2 * k + 1 < below.count ? one + 4 : one;
      boxes[offset + 4 * k] = Math.min(boxes[one], boxes[other]);
      boxes[offset + 4 * k + 1] = Math.min(boxes[one + 1], boxes[other + 1]);
      boxes[offset + 4 * k + 2] = Math.max(boxes[one + 2], boxes[other + 2]);
      boxes[offset + 4 * k + 3] = Math.max(boxes[one + 3], boxes[other + 3]);
    }
    levels.push({ offset, count });
  }
  return levels;
}

function overlap(a: number, b: number): boolean {
  return (
    boxes[a] <= boxes[b + 2] &&
    boxes[b] <= boxes[a + 2] &&
    boxes[a + 1] <= boxes[b + 3] &&
    boxes[b + 1] <= boxes[a + 3]
  );
}

function push(waiting: number, level: number, a: number, b: number): number {
  stack = growInt32(stack, waiting + 3);
  stack[waiting] = level;
  stack[waiting + 1] = a;
  stack[waiting + 2] = b;
  return waiting + 3;
}
