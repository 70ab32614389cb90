import { createCoverageRunner } from '../analysis/coverage/run-coverage.ts';
import { appStore, updateDerived } from '../state/app-store.ts';

/** The one computation behind the board; what it answers goes into the derived state. */
export const coverageRunner = createCoverageRunner({
  onAnswer: (coverage) => updateDerived({ coverage }),
  onOther(answer) {
    const { otherCoverage } = appStore.getState().derived;
    updateDerived({ otherCoverage: { ...otherCoverage, [answer.question.id]: answer } });
  },
  onCoveredArea: (coveredArea) => updateDerived({ coveredArea }),
  onStatus: (coverageStatus) => updateDerived({ coverageStatus }),
});
