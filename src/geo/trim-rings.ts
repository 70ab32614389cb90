import type { Bounds } from './bounds.ts';

/**
 * The rings of flat pairs cut down to some limits: inside the limits the even-odd area is as it
 * was; edges between pieces run along the limits, where they may lie on each other. Cheap work
 * before an exact clip with something well within the limits (Sutherland and Hodgman, 1974).
 */
export function trimRings(rings: readonly ArrayLike<number>[], bounds: Bounds): number[][] {
  const [minX, minY, maxX, maxY] = bounds;
  const trimmed: number[][] = [];
  for (const ring of rings) {
    let kept = keepSide(ring, 0, minX, 1);
    kept = keepSide(kept, 0, maxX, -1);
    kept = keepSide(kept, 1, minY, 1);
    kept = keepSide(kept, 1, maxY, -1);
    if (kept.length >= 6) trimmed.push(kept);
  }
  return trimmed;
}

/** The part of a ring on one side of the line where a coordinate (0: x, 1: y) has a value. */
function keepSide(ring: ArrayLike<number>, axis: 0 | 1, limit: number, side: 1 | -1): number[] {
  const kept: number[] = [];
  const other = 1 - axis;
  for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
    const from = (ring[before + axis] - limit) * side;
    const to = (ring[at + axis] - limit) * side;
    if (from >= 0 !== to >= 0) {
      const across =
        ring[before + other] + (from / (from - to)) * (ring[at + other] - ring[before + other]);
      if (axis === 0) kept.push(limit, across);
      else kept.push(across, limit);
    }
    if (to >= 0) kept.push(ring[at], ring[at + 1]);
  }
  return kept;
}
