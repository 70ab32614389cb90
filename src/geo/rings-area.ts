import { ringArea } from './ring-area.ts';

/**
 * Area inside oriented rings of flat pairs (shells anticlockwise, holes clockwise, as `clipRings`
 * gives them), in the square of their unit.
 */
export function ringsArea(rings: readonly ArrayLike<number>[]): number {
  let area = 0;
  for (const ring of rings) area += ringArea(ring);
  return area;
}
