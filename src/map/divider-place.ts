import type { ComparedSideName } from '../state/compared-sides.ts';

/** How far the line keeps from the map's middle while the crosshair there draws. */
const clearOfMiddle = 0.06;

/**
 * Where the line between the two maps of a swipe stands: where it was put, unless the crosshair in
 * the map's middle would then draw under the map that is only looked at.
 */
export function dividerPlace(
  divider: number,
  inHand: ComparedSideName,
  crosshair: boolean,
): number {
  if (!crosshair) return divider;
  return inHand === 'b'
    ? Math.min(divider, 0.5 - clearOfMiddle)
    : Math.max(divider, 0.5 + clearOfMiddle);
}
