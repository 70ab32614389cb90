import { boundsOf } from '../../geo/bounds.ts';

/**
 * A point inside rings of the local plane (even-odd), however thin or bent: the middle of the
 * longest stretch of a level line, of several at different heights. The middle of the limits where
 * the rings have no inside.
 */
export function insideRings(rings: readonly Float64Array[]): readonly [x: number, y: number] {
  const [minX, minY, maxX, maxY] = boundsOf(rings);
  let best: readonly [x: number, y: number] = [(minX + maxX) / 2, (minY + maxY) / 2];
  let longest = 0;
  for (const share of [0.5, 0.25, 0.75, 0.125, 0.875, 0.375, 0.625]) {
    const y = minY + share * (maxY - minY);
    const crossings = crossingsAt(rings, y);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const length = crossings[at + 1] - crossings[at];
      if (length <= longest) continue;
      longest = length;
      best = [(crossings[at] + crossings[at + 1]) / 2, y];
    }
  }
  return best;
}

function crossingsAt(rings: readonly Float64Array[], y: number): readonly number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
      const [x1, y1, x2, y2] = [ring[before], ring[before + 1], ring[at], ring[at + 1]];
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return crossings.sort((a, b) => a - b);
}
