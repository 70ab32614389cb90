import { createCoverageRunner } from '../analysis/coverage/run-coverage.ts';
import { updateDerived } from '../state/app-store.ts';

/** The one computation behind the board; what it answers goes into the derived state. */
export const coverageRunner = createCoverageRunner({
  onAnswer: (coverage) => updateDerived({ coverage }),
  onCoveredArea: (coveredArea) => updateDerived({ coveredArea }),
  onStatus: (coverageStatus) => updateDerived({ coverageStatus }),
});
