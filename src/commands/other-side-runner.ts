import { createCoverageRunner } from '../analysis/coverage/run-coverage.ts';
import { appStore, updateDerived } from '../state/app-store.ts';

/** The computation behind the second map of a comparison: what its side covers. */
export const otherSideRunner = createCoverageRunner({
  onAnswer: (coverage) => {
    const { otherSide } = appStore.getState().derived;
    updateDerived({ otherSide: { coverage, coveredArea: otherSide?.coveredArea ?? null } });
  },
  onCoveredArea: (coveredArea) => {
    const { otherSide } = appStore.getState().derived;
    if (otherSide) updateDerived({ otherSide: { ...otherSide, coveredArea } });
  },
  // The map shows what it has; the board says how its own numbers stand.
  onStatus: () => undefined,
});
