import type { Rings } from './rings.ts';

/** Nanoseconds that repairing takes, measured: for every edge at every height, for every crossing. */
const PER_EDGE_AT_HEIGHT = 110;
const PER_CROSSING = 1500;
/** Some seconds: beyond, whoever waits will think that all has stopped. */
const MOST = 6e9;
const SAMPLED_PAIRS = 200_000;

/** Which way a repair should sweep over the rings. */
export type SweepAxis = 'x' | 'y';

/**
 * The axis along which rings that cross themselves are repaired soonest, or null when either would
 * take far too long. The repair stops at the height of every corner and passes all edges there, so
 * a comb is quick along its teeth and hopeless across them.
 */
export function repairAxis(rings: Rings): SweepAxis | null {
  const alongY = edgesAtHeights(rings, 1);
  const alongX = edgesAtHeights(rings, 0);
  const axis = alongX < alongY ? 'x' : 'y';
  const stops = Math.min(alongX, alongY);
  if (stops * PER_EDGE_AT_HEIGHT > MOST) return null;
  // Only so many edges in one place can make more crossings than stops.
  const crossings = stops < 1e5 ? 0 : likelyCrossings(rings);
  return stops * PER_EDGE_AT_HEIGHT + crossings * PER_CROSSING > MOST ? null : axis;
}

/** Summed over all heights at which a corner lies: how many edges pass there. */
function edgesAtHeights({ coords, starts }: Rings, axis: 0 | 1): number {
  const count = coords.length / 2;
  const heights = new Float64Array(count);
  for (let v = 0; v < count; v++) heights[v] = coords[2 * v + axis];
  const sorted = heights.slice().sort();
  let different = 0;
  for (let i = 0; i < count; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[different++] = sorted[i];
  }
  const ranks = new Int32Array(count);
  for (let v = 0; v < count; v++) ranks[v] = rankOf(sorted, different, heights[v]);
  let total = 0;
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    for (let v = starts[ring]; v < starts[ring + 1]; v++) {
      const next = v + 1 < starts[ring + 1] ? v + 1 : starts[ring];
      total += Math.abs(ranks[next] - ranks[v]);
    }
  }
  return total;
}

function rankOf(sorted: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How often edges cross, as far as a sample of pairs (the same at every call) tells. */
function likelyCrossings({ coords, starts }: Rings): number {
  const count = coords.length / 2;
  const endOf = new Int32Array(count);
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    for (let v = starts[ring]; v < starts[ring + 1]; v++) {
      endOf[v] = v + 1 < starts[ring + 1] ? v + 1 : starts[ring];
    }
  }
  const left = (a: number, b: number, c: number): boolean =>
    (coords[2 * b] - coords[2 * a]) * (coords[2 * c + 1] - coords[2 * a + 1]) >
    (coords[2 * b + 1] - coords[2 * a + 1]) * (coords[2 * c] - coords[2 * a]);
  let state = 0x2545f491;
  const random = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % count;
  };
  let found = 0;
  for (let i = 0; i < SAMPLED_PAIRS; i++) {
    const a = random();
    const p = random();
    const b = endOf[a];
    const q = endOf[p];
    if (a === p || b === p || q === a) continue;
    if (left(a, b, p) !== left(a, b, q) && left(p, q, a) !== left(p, q, b)) found++;
  }
  return (found / SAMPLED_PAIRS) * 0.5 * count * count;
}
