import type { LngLat } from '../../geo/lng-lat.ts';
import type { Hand } from './gesture.ts';
import type { ToolGround } from './tool-ground.ts';

/** Whether the hand is on one of the corners placed. */
export function isOnCorner({ view }: ToolGround, hand: Hand, corner: LngLat | undefined): boolean {
  if (!corner) return false;
  const [x, y] = view.project([corner[0], corner[1]]);
  const slack = hand.pointer === 'touch' ? 22 : 8;
  return Math.hypot(x - hand.at[0], y - hand.at[1]) <= slack;
}
