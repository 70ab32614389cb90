import type { Position } from 'geojson';

/** One edge of a ring, on a grid of whole nanodegrees so that every test on it is exact. */
interface Edge {
  readonly ring: number;
  readonly at: number;
  readonly edges: number;
  readonly ax: bigint;
  readonly ay: bigint;
  readonly bx: bigint;
  readonly by: bigint;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface RingCrossing {
  readonly rings: readonly [number, number];
  readonly near: Position;
}

/**
 * Where closed rings of one geometry (degrees) meet although they may not: a ring may touch itself
 * nowhere but in the corner two edges share; two rings may touch in points but not cross or run
 * along each other (OGC Simple Features, 6.1.11). The first meeting, or null. Corners are compared
 * on a grid of a billionth of a degree, about 0.1 mm.
 */
export function findRingCrossing(rings: readonly (readonly Position[])[]): RingCrossing | null {
  const edges = rings.flatMap(toEdges).toSorted((a, b) => a.west - b.west);
  let open: Edge[] = [];
  for (const edge of edges) {
    open = open.filter((other) => other.east >= edge.west);
    for (const other of open) {
      if (other.south > edge.north || other.north < edge.south) continue;
      if (mayNotMeet(edge, other)) {
        return { rings: [other.ring, edge.ring], near: [edge.west, edge.south] };
      }
    }
    open.push(edge);
  }
  return null;
}

function toEdges(ring: readonly Position[], number: number): Edge[] {
  return ring.slice(1).map(([bLng, bLat], at) => {
    const [aLng, aLat] = ring[at];
    return {
      ring: number,
      at,
      edges: ring.length - 1,
      ax: onGrid(aLng),
      ay: onGrid(aLat),
      bx: onGrid(bLng),
      by: onGrid(bLat),
      west: Math.min(aLng, bLng),
      east: Math.max(aLng, bLng),
      south: Math.min(aLat, bLat),
      north: Math.max(aLat, bLat),
    };
  });
}

function onGrid(degrees: number): bigint {
  return BigInt(Math.round(degrees * 1e9));
}

function mayNotMeet(a: Edge, b: Edge): boolean {
  const aStart = side(b, a.ax, a.ay);
  const aEnd = side(b, a.bx, a.by);
  const bStart = side(a, b.ax, b.ay);
  const bEnd = side(a, b.bx, b.by);
  if (aStart * aEnd < 0 && bStart * bEnd < 0) return true;
  if (aStart === 0 && aEnd === 0) return alongEachOther(a, b);
  if (a.ring !== b.ring || areNeighbours(a, b)) return false;
  return (
    (aStart === 0 && isBeside(b, a.ax, a.ay)) ||
    (aEnd === 0 && isBeside(b, a.bx, a.by)) ||
    (bStart === 0 && isBeside(a, b.ax, b.ay)) ||
    (bEnd === 0 && isBeside(a, b.bx, b.by))
  );
}

function areNeighbours(a: Edge, b: Edge): boolean {
  const apart = Math.abs(a.at - b.at);
  return apart === 1 || apart === a.edges - 1;
}

/** Which side of the edge the point is on: 1 left, −1 right, 0 on its line. */
function side(edge: Edge, x: bigint, y: bigint): number {
  const turn = (edge.bx - edge.ax) * (y - edge.ay) - (edge.by - edge.ay) * (x - edge.ax);
  return turn > 0n ? 1 : turn < 0n ? -1 : 0;
}

/** Whether a point on the edge's line lies between its ends, ends included. */
function isBeside(edge: Edge, x: bigint, y: bigint): boolean {
  return (x - edge.ax) * (x - edge.bx) <= 0n && (y - edge.ay) * (y - edge.by) <= 0n;
}

/** Two edges on one line: whether they share more than a point. */
function alongEachOther(a: Edge, b: Edge): boolean {
  const steep = abs(a.bx - a.ax) < abs(a.by - a.ay);
  const [a1, a2] = steep ? [a.ay, a.by] : [a.ax, a.bx];
  const [b1, b2] = steep ? [b.ay, b.by] : [b.ax, b.bx];
  const start = larger(smaller(a1, a2), smaller(b1, b2));
  const end = smaller(larger(a1, a2), larger(b1, b2));
  if (start < end) return true;
  return start === end && a.ring === b.ring && !areNeighbours(a, b);
}

const abs = (value: bigint) => (value < 0n ? -value : value);
const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
const larger = (a: bigint, b: bigint) => (a > b ? a : b);
