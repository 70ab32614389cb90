import { updateSession } from '../state/app-store.ts';

/** Opens the dialog in which codes are pasted and files chosen. */
export function openReceiving(): void {
  updateSession({ incoming: { step: 'paste', refused: [] } });
}

/** Puts away what was received; what was not taken in stays out of the plan. */
export function closeReceiving(): void {
  updateSession({ incoming: null });
}
