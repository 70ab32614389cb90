import { boundsOf } from './bounds.ts';

/**
 * The centre of gravity of oriented rings of flat pairs (shells anticlockwise, holes clockwise, or
 * all the other way round); the middle of their limits when they have no area.
 */
export function ringsMiddle(rings: readonly ArrayLike<number>[]): readonly [x: number, y: number] {
  const [minX, minY, maxX, maxY] = boundsOf(rings);
  let twiceArea = 0;
  let momentX = 0;
  let momentY = 0;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
      const x1 = ring[before] - minX;
      const y1 = ring[before + 1] - minY;
      const x2 = ring[at] - minX;
      const y2 = ring[at + 1] - minY;
      const cross = x1 * y2 - x2 * y1;
      twiceArea += cross;
      momentX += (x1 + x2) * cross;
      momentY += (y1 + y2) * cross;
    }
  }
  if (twiceArea === 0) return [(minX + maxX) / 2, (minY + maxY) / 2];
  return [minX + momentX / (3 * twiceArea), minY + momentY / (3 * twiceArea)];
}
