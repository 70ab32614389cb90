import { growFloat64, growInt32 } from './grow-array.ts';
import type { RingEdges } from './ring-edges.ts';

/** Edges in a row that are looked at together. */
const BLOCK = 8;
/** Up to so many blocks are held against each other one by one. */
const FEW_BLOCKS = 48;
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
    // With the block after it; for the last block that is the first.
    const left = end - from;
    const count = left > BLOCK ? Math.min(2 * BLOCK, left) : left + BLOCK;
    if (goesOneWay(edges.rings.coords, from, count, first, end)) continue;
    if (meetAmong(edges, from, count, first, end)) return true;
  }
  return false;
}

/**
 * Whether `count` edges in a row, in the ring of edges `first … end - 1`, all go forward along the
 * line from their start to their end, by more than rounding may hide.
 */
function goesOneWay(
  coords: Float64Array,
  from: number,
  count: number,
  first: number,
  end: number,
): boolean {
  const last = 2 * wrap(from + count, first, end);
  let x = coords[2 * from];
  let y = coords[2 * from + 1];
  const alongX = coords[last] - x;
  const alongY = coords[last + 1] - y;
  const least = 1e-12 * (Math.abs(alongX) + Math.abs(alongY));
  for (let k = 1; k <= count; k++) {
    const at = 2 * (from + k < end ? from + k : wrap(from + k, first, end));
    const stepX = coords[at] - x;
    const stepY = coords[at + 1] - y;
    if (stepX * alongX + stepY * alongY <= least * (Math.abs(stepX) + Math.abs(stepY))) {
      return false;
    }
    x = coords[at];
    y = coords[at + 1];
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
  buildBoxes(edges, blockCount);
  if (blockCount <= FEW_BLOCKS) {
    for (let a = 0; a < blockCount; a++) {
      for (let b = a + 1; b < blockCount; b++) {
        if (overlap(4 * a, 4 * b) && !isNearby(edges, a, b) && meetAcross(edges, a, b)) return true;
      }
    }
    return false;
  }
  const levels = buildLevels(blockCount);
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

function buildBoxes({ rings: { coords }, endOf }: RingEdges, blockCount: number): void {
  boxes = growFloat64(boxes, 8 * blockCount + 128);
  for (let block = 0; block < blockCount; block++) {
    const first = firstEdge[block];
    const end = firstEdge[block + 1];
    const last = 2 * endOf[end - 1];
    let minX = coords[last];
    let minY = coords[last + 1];
    let maxX = minX;
    let maxY = minY;
    for (let i = 2 * first; i < 2 * end; i += 2) {
      const x = coords[i];
      const y = coords[i + 1];
      if (x < minX) minX = x;
      else if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      else if (y > maxY) maxY = y;
    }
    boxes[4 * block] = minX;
    boxes[4 * block + 1] = minY;
    boxes[4 * block + 2] = maxX;
    boxes[4 * block + 3] = maxY;
  }
}

/** Boxes around boxes: level 0 has the blocks, each level half as many as the one below. */
function buildLevels(blockCount: number): Level[] {
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
