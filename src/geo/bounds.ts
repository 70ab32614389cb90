/** West, south, east and north limits in the unit of the coordinates. */
export type Bounds = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** Limits that hold nothing: adding anything to them gives the limits of that thing. */
export const noBounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

/** The limits of some rings or paths of flat pairs; `noBounds` when they are empty. */
export function boundsOf(rings: readonly ArrayLike<number>[]): Bounds {
  let [minX, minY, maxX, maxY] = noBounds;
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const x = ring[at];
      const y = ring[at + 1];
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  return [minX, minY, maxX, maxY];
}

/** Whether two limits share a point. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** The limits moved outward by a margin on all sides. */
export function growBounds([minX, minY, maxX, maxY]: Bounds, margin: number): Bounds {
  return [minX - margin, minY - margin, maxX + margin, maxY + margin];
}

/** The limits that hold both. */
export function joinBounds(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The limits as a closed anticlockwise ring of flat pairs. */
export function boundsRing([minX, minY, maxX, maxY]: Bounds): Float64Array {
  return Float64Array.of(minX, minY, maxX, minY, maxX, maxY, minX, maxY, minX, minY);
}
