import { growInt32 } from './grow-array.ts';
import type { Rings } from './rings.ts';

let ends = new Int32Array(1024);

/**
 * The edges of rings, each named by the vertex it starts from, and whether two of them meet. Only
 * the latest instance is valid: they share one array, because a polygon is checked in microseconds.
 */
export class RingEdges {
  readonly count: number;
  /** For every vertex the one its edge leads to. */
  readonly endOf: Int32Array;

  constructor(readonly rings: Rings) {
    const { starts } = rings;
    this.count = rings.coords.length / 2;
    ends = growInt32(ends, this.count);
    this.endOf = ends;
    for (let ring = 0; ring + 1 < starts.length; ring++) {
      const last = starts[ring + 1] - 1;
      for (let v = starts[ring]; v < last; v++) this.endOf[v] = v + 1;
      this.endOf[last] = starts[ring];
    }
  }

  /**
   * Whether edges a and p have a point in common, or may have as far as rounding lets us see.
   * Neighbours have their corner in common, and meet only when one folds back over the other.
   */
  meet(a: number, p: number): boolean {
    const c = this.rings.coords;
    const b = this.endOf[a];
    const q = this.endOf[p];
    if (b === p) return foldsBack(c, a, b, q);
    if (q === a) return foldsBack(c, p, q, b);
    if (!boxesOverlap(c, a, b, p, q)) return false;
    if (sideOf(c, a, b, p) * sideOf(c, a, b, q) > 0) return false;
    return sideOf(c, p, q, a) * sideOf(c, p, q, b) <= 0;
  }
}

function boxesOverlap(c: Float64Array, a: number, b: number, p: number, q: number): boolean {
  const ax = c[2 * a];
  const bx = c[2 * b];
  const px = c[2 * p];
  const qx = c[2 * q];
  if ((ax < bx ? bx : ax) < (px < qx ? px : qx)) return false;
  if ((px < qx ? qx : px) < (ax < bx ? ax : bx)) return false;
  const ay = c[2 * a + 1];
  const by = c[2 * b + 1];
  const py = c[2 * p + 1];
  const qy = c[2 * q + 1];
  return (ay < by ? by : ay) >= (py < qy ? py : qy) && (py < qy ? qy : py) >= (ay < by ? ay : by);
}

function foldsBack(c: Float64Array, a: number, b: number, d: number): boolean {
  if (sideOf(c, a, b, d) !== 0) return false;
  const along = (c[2 * a] - c[2 * b]) * (c[2 * d] - c[2 * b]);
  return along + (c[2 * a + 1] - c[2 * b + 1]) * (c[2 * d + 1] - c[2 * b + 1]) > 0;
}

/** 1 or -1 when vertex d is surely left or right of the line a → b, 0 when rounding may decide. */
export function sideOf(c: Float64Array, a: number, b: number, d: number): -1 | 0 | 1 {
  const left = (c[2 * b] - c[2 * a]) * (c[2 * d + 1] - c[2 * a + 1]);
  const right = (c[2 * b + 1] - c[2 * a + 1]) * (c[2 * d] - c[2 * a]);
  const turn = left - right;
  const doubt = 1e-15 * (Math.abs(left) + Math.abs(right));
  return turn > doubt ? 1 : turn < -doubt ? -1 : 0;
}
