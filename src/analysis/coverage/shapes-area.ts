import { clipRings } from '../../geo/clip-rings.ts';
import { ringsArea } from '../../geo/rings-area.ts';
import type { LocalShape } from './local-shape.ts';

/**
 * Area in m² of a target's shapes in the local plane, 0 for points and lines. Where rings cross,
 * the even-odd rule says what is inside, as it does for coverage itself.
 */
export function shapesArea(shapes: readonly LocalShape[]): number {
  let squareMeters = 0;
  for (const shape of shapes) {
    if (shape.type === 'area') squareMeters += ringsArea(clipRings('union', shape.rings, []));
  }
  return squareMeters;
}
