import { reachPixels } from './gesture.ts';
import type { Hand } from './gesture.ts';
import { snap } from './snap.ts';
import type { Snapped } from './snap.ts';
import type { ToolGround } from './tool-ground.ts';

/** Where the hand means, with what it snaps to unless snapping is off or Alt is held. */
export function snapHand(
  { session, view, snapField }: ToolGround,
  { at, pointer, alt }: Hand,
  exceptId: string | null,
): Snapped {
  if (!session.snapping || alt) return { at: view.unproject(at), mark: null };
  return snap(snapField, view, at, reachPixels(pointer), exceptId);
}
