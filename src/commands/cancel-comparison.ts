import { comparisonRunner } from './comparison-runner.ts';

/** Ends a comparison that takes too long; the numbers that are there stay. */
export function cancelComparison(): void {
  comparisonRunner.cancel();
}
