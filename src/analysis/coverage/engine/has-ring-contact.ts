import type { Rings } from './rings.ts';

/**
 * Whether any two edges of the rings meet other than as neighbours in their ring, or a neighbour
 * folds straight back: then winding and nesting of the rings cannot be trusted as they stand.
 * Errs on the side of yes when rounding leaves a doubt. About linear in the number of edges as
 * long as few overlap along the axis in which they are shortest: edges are put in buckets along
 * it, and each is held only against those that overlap it there.
 */
export function hasRingContact(rings: Rings): boolean {
  const { coords } = rings;
  const count = coords.length / 2;
  if (scratch.low.length < count) scratch = makeScratch(count * 2);
  const { low, high, endOf, order } = scratch;
  findEnds(rings, endOf);
  const axis = shorterAxis(coords, endOf);
  const looseness = orderAlong(axis, coords, count);
  const across = 1 - axis;
  for (let i = 0; i < count; i++) {
    const a = order[i];
    const b = endOf[a];
    const lowA = low[a];
    const highA = high[a];
    const sideA = coords[2 * a + across];
    const sideB = coords[2 * b + across];
    const sideLow = sideA < sideB ? sideA : sideB;
    const sideHigh = sideA < sideB ? sideB : sideA;
    for (let j = i + 1; j < count; j++) {
      const p = order[j];
      if (low[p] - looseness > highA) break;
      if (low[p] > highA || lowA > high[p]) continue;
      const q = endOf[p];
      const sideP = coords[2 * p + across];
      const sideQ = coords[2 * q + across];
      if (sideP > sideHigh && sideQ > sideHigh) continue;
      if (sideP < sideLow && sideQ < sideLow) continue;
      if (edgesMeet(coords, a, b, p, q)) return true;
    }
  }
  return false;
}

let scratch = makeScratch(256);

/** Edges are named by the vertex they start from; `order` lists them bucket by bucket. */
function makeScratch(size: number) {
  return {
    low: new Float64Array(size),
    high: new Float64Array(size),
    endOf: new Int32Array(size),
    bucketOf: new Int32Array(size),
    bucketStart: new Int32Array(size + 1),
    order: new Int32Array(size),
  };
}

/** Orders the edges by where they begin along the axis, and answers how far (m) that may be off. */
function orderAlong(axis: 0 | 1, coords: Float64Array, count: number): number {
  const { low, high, endOf, bucketOf, bucketStart, order } = scratch;
  let least = Infinity;
  let most = -Infinity;
  for (let a = 0; a < count; a++) {
    const from = coords[2 * a + axis];
    const to = coords[2 * endOf[a] + axis];
    low[a] = from < to ? from : to;
    high[a] = from < to ? to : from;
    if (from < least) least = from;
    if (from > most) most = from;
  }
  const perMeter = most > least ? (count * 0.999999) / (most - least) : 0;
  bucketStart.fill(0, 0, count + 1);
  for (let a = 0; a < count; a++) {
    const bucket = Math.trunc((low[a] - least) * perMeter);
    bucketOf[a] = bucket;
    bucketStart[bucket + 1]++;
  }
  for (let k = 0; k < count; k++) bucketStart[k + 1] += bucketStart[k];
  for (let a = 0; a < count; a++) order[bucketStart[bucketOf[a]]++] = a;
  return perMeter > 0 ? 1.000001 / perMeter : 0;
}

/** Writes for every vertex the one its edge leads to. */
function findEnds({ starts }: Rings, endOf: Int32Array): void {
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const last = starts[ring + 1] - 1;
    for (let v = starts[ring]; v < last; v++) endOf[v] = v + 1;
    endOf[last] = starts[ring];
  }
}

function shorterAxis(coords: Float64Array, endOf: Int32Array): 0 | 1 {
  let alongX = 0;
  let alongY = 0;
  for (let a = 0; 2 * a < coords.length; a++) {
    const b = endOf[a];
    alongX += Math.abs(coords[2 * b] - coords[2 * a]);
    alongY += Math.abs(coords[2 * b + 1] - coords[2 * a + 1]);
  }
  return alongX < alongY ? 0 : 1;
}

function edgesMeet(c: Float64Array, a: number, b: number, p: number, q: number): boolean {
  if (b === p) return foldsBack(c, a, b, q);
  if (q === a) return foldsBack(c, p, q, b);
  if (side(c, a, b, p) * side(c, a, b, q) > 0) return false;
  return side(c, p, q, a) * side(c, p, q, b) <= 0;
}

function foldsBack(c: Float64Array, a: number, b: number, d: number): boolean {
  if (side(c, a, b, d) !== 0) return false;
  const along = (c[2 * a] - c[2 * b]) * (c[2 * d] - c[2 * b]);
  return along + (c[2 * a + 1] - c[2 * b + 1]) * (c[2 * d + 1] - c[2 * b + 1]) > 0;
}

/** 1 or -1 when vertex d is surely left or right of the line a → b, 0 when rounding may decide. */
function side(c: Float64Array, a: number, b: number, d: number): number {
  const left = (c[2 * b] - c[2 * a]) * (c[2 * d + 1] - c[2 * a + 1]);
  const right = (c[2 * b + 1] - c[2 * a + 1]) * (c[2 * d] - c[2 * a]);
  const turn = left - right;
  const doubt = 1e-15 * (Math.abs(left) + Math.abs(right));
  return turn > doubt ? 1 : turn < -doubt ? -1 : 0;
}
