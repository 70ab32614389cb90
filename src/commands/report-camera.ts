import { updateSession } from '../state/app-store.ts';
import type { Camera } from '../state/session.ts';

/** The map tells where it looks. */
export function reportCamera(camera: Camera): void {
  updateSession({ camera });
}
