import { takeFloat64 } from './take-float64.ts';
import { boundsOf } from './cell-grid.ts';
import { hasRingContact } from './has-ring-contact.ts';
import { repairRings } from './repair-rings.ts';
import type { Rings } from './rings.ts';
import type { PolygonRefusal } from './target-shape.ts';

export type { Rings } from './rings.ts';

/** No local plane reaches this far; beyond it a metre has too few digits left. */
const FURTHEST_METERS = 1e8;

/**
 * The rings of one polygon or multipolygon made ready for the engine: open, without repeated
 * points, crossing-free, shells anticlockwise and holes clockwise; or why that cannot be.
 *
 * The rule: **a point is inside when it lies within an odd number of the rings** (even-odd), and a
 * ring given twice counts once. Winding, start vertex and the order of shells and holes in the
 * input do not matter; a bow-tie has two wings, a spike has no area. Rings that meet nowhere keep
 * their exact coordinates; others go through `repairRings`.
 */
export function normaliseRings(rings: readonly Float64Array[]): Rings | PolygonRefusal {
  let total = 0;
  for (const ring of rings) total += ring.length;
  if (total === 0) return 'empty';
  const cleaned = withoutRepeats(rings, total);
  if (typeof cleaned === 'string') return cleaned;
  if (!hasRingContact(cleaned)) {
    return orientByNesting(cleaned) > 0 ? cleaned : 'no-area';
  }
  const repaired = repairRings(cleaned);
  if (typeof repaired === 'string') return repaired;
  return areaOfRings(repaired) > 0 ? repaired : 'no-area';
}

/** The signed area of all rings together, m²: shells minus holes once they are normalised. */
export function areaOfRings({ coords, starts }: Rings): number {
  let area = 0;
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    area += signedArea(coords, starts[ring], starts[ring + 1]);
  }
  return area;
}

function signedArea(coords: Float64Array, first: number, end: number): number {
  // Around the ring's own first vertex: far from the origin the products would lose digits.
  const originX = coords[2 * first];
  const originY = coords[2 * first + 1];
  let double = 0;
  for (let v = first + 1; v + 1 < end; v++) {
    const ax = coords[2 * v] - originX;
    const ay = coords[2 * v + 1] - originY;
    double += ax * (coords[2 * v + 3] - originY) - (coords[2 * v + 2] - originX) * ay;
  }
  return double / 2;
}

function withoutRepeats(rings: readonly Float64Array[], total: number): Rings | PolygonRefusal {
  const coords = takeFloat64(total);
  const starts = new Uint32Array(rings.length + 1);
  let kept = 0;
  let used = 0;
  for (const ring of rings) {
    const first = used;
    let lastX = NaN;
    let lastY = NaN;
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = ring[i];
      const y = ring[i + 1];
      // NaN is not within any limit either.
      if (!(Math.abs(x) <= FURTHEST_METERS && Math.abs(y) <= FURTHEST_METERS)) {
        return Number.isFinite(x) && Number.isFinite(y) ? 'too-far' : 'not-finite';
      }
      if (x === lastX && y === lastY) continue;
      coords[used] = lastX = x;
      coords[used + 1] = lastY = y;
      used += 2;
    }
    while (
      used - first > 2 &&
      coords[used - 2] === coords[first] &&
      coords[used - 1] === coords[first + 1]
    ) {
      used -= 2;
    }
    if (used - first < 6) used = first;
    else starts[++kept] = used / 2;
  }
  if (kept === 0) return 'no-area';
  return {
    coords: used === total ? coords : coords.subarray(0, used),
    starts: kept === rings.length ? starts : starts.subarray(0, kept + 1),
  };
}

/**
 * Turns rings that meet nowhere so that those inside an even number of others run anticlockwise,
 * and answers the area they enclose.
 */
function orientByNesting({ coords, starts }: Rings): number {
  const count = starts.length - 1;
  const boxes = count > 1 ? boxesOf({ coords, starts }) : noBoxes;
  let total = 0;
  for (let ring = 0; ring < count; ring++) {
    let isShell = true;
    const x = coords[2 * starts[ring]];
    const y = coords[2 * starts[ring] + 1];
    for (let other = 0; other < count; other++) {
      const o = 4 * other;
      if (other === ring || x < boxes[o] || y < boxes[o + 1]) continue;
      if (x > boxes[o + 2] || y > boxes[o + 3]) continue;
      if (isInside(coords, starts[other], starts[other + 1], x, y)) isShell = !isShell;
    }
    const area = signedArea(coords, starts[ring], starts[ring + 1]);
    if (area > 0 !== isShell) reverse(coords, starts[ring], starts[ring + 1]);
    total += isShell ? Math.abs(area) : -Math.abs(area);
  }
  return total;
}

const noBoxes = new Float64Array(0);

/** Min x, min y, max x, max y of ring after ring: thousands of islands are rarely in one another. */
function boxesOf({ coords, starts }: Rings): Float64Array {
  const boxes = new Float64Array(4 * (starts.length - 1));
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const bounds = boundsOf(coords.subarray(2 * starts[ring], 2 * starts[ring + 1]));
    boxes.set([bounds.minX, bounds.minY, bounds.maxX, bounds.maxY], 4 * ring);
  }
  return boxes;
}

function isInside(coords: Float64Array, first: number, end: number, x: number, y: number): boolean {
  let inside = false;
  let fromX = coords[2 * end - 2];
  let fromY = coords[2 * end - 1];
  for (let v = first; v < end; v++) {
    const toX = coords[2 * v];
    const toY = coords[2 * v + 1];
    if (fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) {
      inside = !inside;
    }
    fromX = toX;
    fromY = toY;
  }
  return inside;
}

function reverse(coords: Float64Array, first: number, end: number): void {
  for (let a = first, b = end - 1; a < b; a++, b--) {
    const x = coords[2 * a];
    const y = coords[2 * a + 1];
    coords[2 * a] = coords[2 * b];
    coords[2 * a + 1] = coords[2 * b + 1];
    coords[2 * b] = x;
    coords[2 * b + 1] = y;
  }
}
