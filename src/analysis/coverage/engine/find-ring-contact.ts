import type { Rings } from './normalise-rings.ts';

/**
 * Whether any two edges of the rings meet other than as neighbours in their ring, or a neighbour
 * folds straight back: then winding and nesting of the rings cannot be trusted as they stand.
 * Errs on the side of yes when rounding leaves a doubt. About linear in the number of edges:
 * edges are sorted along the axis in which they are shortest, and each is held only against those
 * that overlap it there.
 */
export function hasRingContact(rings: Rings): boolean {
  const edges = sortedEdges(rings);
  const { low, high, sideLow, sideHigh, from, to, count } = edges;
  for (let i = 0; i < count; i++) {
    const reach = high[i] + edges.looseness;
    for (let j = i + 1; j < count && low[j] - edges.looseness <= reach; j++) {
      if (low[j] > high[i] || low[i] > high[j]) continue;
      if (sideLow[j] > sideHigh[i] || sideHigh[j] < sideLow[i]) continue;
      if (edgesMeet(rings.coords, from[i], to[i], from[j], to[j])) return true;
    }
  }
  return false;
}

interface SortedEdges {
  readonly count: number;
  /** How far (metres) the order by `low` may be off. */
  readonly looseness: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly sideLow: Float64Array;
  readonly sideHigh: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

let scratch = makeScratch(256);

function makeScratch(size: number) {
  return {
    low: new Float64Array(size),
    high: new Float64Array(size),
    sideLow: new Float64Array(size),
    sideHigh: new Float64Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    bucketOf: new Int32Array(size),
    bucketStart: new Int32Array(size + 1),
  };
}

/** The edges in buckets along their shorter axis: sorted to within one bucket's width. */
function sortedEdges({ coords, starts }: Rings): SortedEdges {
  const count = coords.length / 2;
  if (scratch.low.length < count) scratch = makeScratch(count * 2);
  const { low, high, sideLow, sideHigh, from, to, bucketOf, bucketStart } = scratch;
  const axis = shorterAxis(coords, starts);
  let least = Infinity;
  let most = -Infinity;
  for (let v = 0; v < count; v++) {
    const value = coords[2 * v + axis];
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const perMeter = most > least ? (count * 0.999999) / (most - least) : 0;
  bucketStart.fill(0, 0, count + 1);
  forEachEdge(starts, (a, b) => {
    const value = Math.min(coords[2 * a + axis], coords[2 * b + axis]);
    const bucket = Math.min(count - 1, Math.floor((value - least) * perMeter));
    bucketOf[a] = bucket;
    bucketStart[bucket + 1]++;
  });
  for (let k = 0; k < count; k++) bucketStart[k + 1] += bucketStart[k];
  forEachEdge(starts, (a, b) => {
    const place = bucketStart[bucketOf[a]]++;
    const along = coords[2 * a + axis];
    const alongB = coords[2 * b + axis];
    const side = coords[2 * a + 1 - axis];
    const sideB = coords[2 * b + 1 - axis];
    low[place] = along < alongB ? along : alongB;
    high[place] = along < alongB ? alongB : along;
    sideLow[place] = side < sideB ? side : sideB;
    sideHigh[place] = side < sideB ? sideB : side;
    from[place] = a;
    to[place] = b;
  });
  const looseness = perMeter > 0 ? 1.000001 / perMeter : 0;
  return { count, looseness, low, high, sideLow, sideHigh, from, to };
}

function shorterAxis(coords: Float64Array, starts: Uint32Array): 0 | 1 {
  let alongX = 0;
  let alongY = 0;
  forEachEdge(starts, (a, b) => {
    alongX += Math.abs(coords[2 * b] - coords[2 * a]);
    alongY += Math.abs(coords[2 * b + 1] - coords[2 * a + 1]);
  });
  return alongX < alongY ? 0 : 1;
}

function forEachEdge(starts: Uint32Array, visit: (from: number, to: number) => void): void {
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const first = starts[ring];
    const last = starts[ring + 1] - 1;
    for (let v = first; v < last; v++) visit(v, v + 1);
    visit(last, first);
  }
}

function edgesMeet(c: Float64Array, a: number, b: number, p: number, q: number): boolean {
  if (b === p) return foldsBack(c, a, b, q);
  if (q === a) return foldsBack(c, p, q, b);
  if (side(c, a, b, p) * side(c, a, b, q) > 0) return false;
  return side(c, p, q, a) * side(c, p, q, b) <= 0;
}

function foldsBack(c: Float64Array, a: number, b: number, d: number): boolean {
  if (side(c, a, b, d) !== 0) return false;
  const backX = (c[2 * a] - c[2 * b]) * (c[2 * d] - c[2 * b]);
  return backX + (c[2 * a + 1] - c[2 * b + 1]) * (c[2 * d + 1] - c[2 * b + 1]) > 0;
}

/** 1 or -1 when vertex d is surely left or right of the line a → b, 0 when rounding may decide. */
function side(c: Float64Array, a: number, b: number, d: number): number {
  const left = (c[2 * b] - c[2 * a]) * (c[2 * d + 1] - c[2 * a + 1]);
  const right = (c[2 * b + 1] - c[2 * a + 1]) * (c[2 * d] - c[2 * a]);
  const turn = left - right;
  const doubt = 1e-15 * (Math.abs(left) + Math.abs(right));
  return turn > doubt ? 1 : turn < -doubt ? -1 : 0;
}
