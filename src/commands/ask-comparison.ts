import { appStore, updateDerived } from '../state/app-store.ts';
import { comparisonRunner } from './comparison-runner.ts';
import { openComparison } from './open-comparison.ts';

/** Asks for today and two proposals, as plan and hand stand now; nothing while nobody looks. */
export function askComparison(isLookedAt: boolean): void {
  const { comparison, comparisonStatus } = appStore.getState().derived;
  if (!isLookedAt) {
    if (comparisonStatus.status !== 'idle') comparisonRunner.cancel();
    if (comparison) updateDerived({ comparison: null });
    return;
  }
  const request = openComparison();
  if (request) comparisonRunner.ask(request);
}
