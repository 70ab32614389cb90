import { appStore } from '../state/app-store.ts';
import { compareProposals } from './compare-proposals.ts';

/** Lets the two compared proposals change places. Tells whether two are compared. */
export function swapCompared(): boolean {
  const { comparison } = appStore.getState().session;
  if (!comparison) return false;
  compareProposals({ a: comparison.b, b: comparison.a });
  return true;
}
