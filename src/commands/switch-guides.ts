import { updateSession } from '../state/app-store.ts';

/** Offers right angles and parallels while drawing, or does not. */
export function switchGuides(guides: boolean): void {
  updateSession({ guides });
}
