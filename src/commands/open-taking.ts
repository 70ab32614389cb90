import { updateSession } from '../state/app-store.ts';
import type { Taking } from '../state/session.ts';
import { cancelGesture } from './cancel-gesture.ts';

/** Asks where measures are to go, or which are to come; null puts the question away. */
export function openTaking(taking: Taking | null): void {
  if (taking) cancelGesture();
  updateSession({ taking });
}
