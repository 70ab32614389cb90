import type { Bounds } from './bounds.ts';

/**
 * Whether some edge of the rings of flat pairs may enter the limits: its own limits meet them. When
 * false, the whole of the limits lies on one side of the rings.
 */
export function ringsTouchBounds(rings: readonly ArrayLike<number>[], bounds: Bounds): boolean {
  const [minX, minY, maxX, maxY] = bounds;
  for (const ring of rings) {
    const end = ring.length;
    for (let at = 0, before = end - 2; at < end; before = at, at += 2) {
      const x1 = ring[before];
      const x2 = ring[at];
      if ((x1 < minX && x2 < minX) || (x1 > maxX && x2 > maxX)) continue;
      const y1 = ring[before + 1];
      const y2 = ring[at + 1];
      if ((y1 < minY && y2 < minY) || (y1 > maxY && y2 > maxY)) continue;
      return true;
    }
  }
  return false;
}
