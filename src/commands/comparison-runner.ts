import { createComparisonRunner } from '../analysis/comparison/run-comparison.ts';
import { updateDerived } from '../state/app-store.ts';

/** The one computation behind the comparison; what it answers goes into the derived state. */
export const comparisonRunner = createComparisonRunner({
  onAnswer: (comparison) => updateDerived({ comparison }),
  onStatus: (comparisonStatus) => updateDerived({ comparisonStatus }),
});
