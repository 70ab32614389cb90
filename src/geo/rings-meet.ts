import { turnAt } from './turn-at.ts';

export interface RingEdge {
  readonly from: GeoJSON.Position;
  readonly to: GeoJSON.Position;
}

/** The edges of a closed ring, without those of no length. */
export function ringEdges(ring: readonly GeoJSON.Position[]): readonly RingEdge[] {
  return ring
    .slice(1)
    .map((to, i) => ({ from: ring[i], to }))
    .filter(({ from, to }) => !isSame(from, to));
}

interface NumberedEdge extends RingEdge {
  readonly ring: number;
  readonly place: number;
  readonly count: number;
}

/**
 * Whether rings have more in common than being drawn beside each other: `cross` where edges cross
 * or run along each other, or a ring touches itself; `touch` where rings only meet in points, which
 * may still be a crossing from corner to corner; null where they are apart. Exact, in degrees.
 */
export function ringsMeet(rings: readonly (readonly RingEdge[])[]): 'cross' | 'touch' | null {
  const edges = rings.flatMap((ring, index) =>
    ring.map(({ from, to }, place): NumberedEdge => ({
      from,
      to,
      ring: index,
      place,
      count: ring.length,
    })),
  );
  const minX = Float64Array.from(edges, ({ from, to }) => Math.min(from[0], to[0]));
  const maxX = Float64Array.from(edges, ({ from, to }) => Math.max(from[0], to[0]));
  const minY = Float64Array.from(edges, ({ from, to }) => Math.min(from[1], to[1]));
  const maxY = Float64Array.from(edges, ({ from, to }) => Math.max(from[1], to[1]));
  const order = Int32Array.from(edges, (_, index) => index).sort((i, j) => minX[i] - minX[j]);
  // From west to east: only edges that are not passed yet can meet the next one.
  const open = new Int32Array(edges.length);
  let count = 0;
  let met: 'touch' | null = null;
  for (const index of order) {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const other = open[at];
      if (maxX[other] < minX[index]) continue;
      open[kept] = other;
      kept += 1;
      if (minY[other] > maxY[index] || maxY[other] < minY[index]) continue;
      const meeting = meet(edges[index], edges[other]);
      if (meeting === 'cross') return 'cross';
      met = meeting ?? met;
    }
    open[kept] = index;
    count = kept + 1;
  }
  return met;
}

function meet(a: NumberedEdge, b: NumberedEdge): 'cross' | 'touch' | null {
  if (a.ring === b.ring) {
    const follows = (a.place + 1) % a.count === b.place;
    const precedes = (b.place + 1) % b.count === a.place;
    if (follows || precedes) {
      // Both at once: a ring of two edges, which lie on each other.
      if (follows && precedes) return 'cross';
      const [first, second] = follows ? [a, b] : [b, a];
      return doublesBack(first.from, first.to, second.to) ? 'cross' : null;
    }
    return meetingOf(a, b) === null ? null : 'cross';
  }
  return meetingOf(a, b);
}

function meetingOf(a: RingEdge, b: RingEdge): 'cross' | 'touch' | null {
  const fromSide = turnAt(a.from, a.to, b.from);
  const toSide = turnAt(a.from, a.to, b.to);
  if (fromSide === 0 && toSide === 0) return alongEachOther(a, b);
  if (fromSide === toSide) return null;
  const otherFrom = turnAt(b.from, b.to, a.from);
  const otherTo = turnAt(b.from, b.to, a.to);
  if (otherFrom === otherTo) return null;
  return fromSide === 0 || toSide === 0 || otherFrom === 0 || otherTo === 0 ? 'touch' : 'cross';
}

/** Of two edges on one line. */
function alongEachOther(a: RingEdge, b: RingEdge): 'cross' | 'touch' | null {
  const axis = a.from[0] === a.to[0] ? 1 : 0;
  const [aLow, aHigh] = [a.from[axis], a.to[axis]].toSorted((x, y) => x - y);
  const [bLow, bHigh] = [b.from[axis], b.to[axis]].toSorted((x, y) => x - y);
  const common = Math.min(aHigh, bHigh) - Math.max(aLow, bLow);
  return common > 0 ? 'cross' : common === 0 ? 'touch' : null;
}

function doublesBack(before: GeoJSON.Position, at: GeoJSON.Position, after: GeoJSON.Position) {
  const along = (at[0] - before[0]) * (after[0] - at[0]) + (at[1] - before[1]) * (after[1] - at[1]);
  return along < 0 && turnAt(before, at, after) === 0;
}

function isSame(a: GeoJSON.Position, b: GeoJSON.Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
