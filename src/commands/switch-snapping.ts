import { updateSession } from '../state/app-store.ts';

/** Turns snapping to corners, edges and borders on or off. */
export function switchSnapping(snapping: boolean): void {
  updateSession({ snapping });
}
