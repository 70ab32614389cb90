import { updateSession } from '../state/app-store.ts';

/** Puts the typed numbers away; what is being drawn stays in the hand. */
export function leaveTyping(): void {
  updateSession({ typed: null });
}
