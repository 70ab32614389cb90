import { updateDerived, updateSession } from '../state/app-store.ts';

/** Closes the trail of a number. */
export function closeEvidence(): void {
  updateSession({ evidenceOf: null, evidenceHome: null });
  updateDerived({ evidence: null });
}
