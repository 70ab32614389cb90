import { createCoverageRunner } from '../analysis/coverage/run-coverage.ts';
import type { QuestionId } from '../domain/ids.ts';
import { appStore, updateDerived } from '../state/app-store.ts';

/** The one computation behind the board; what it answers goes into the derived state. */
export const coverageRunner = createCoverageRunner({
  onAnswer: (coverage) => updateDerived({ coverage }),
  onOther(answer) {
    const { document, derived } = appStore.getState();
    const kept = Object.entries(derived.otherCoverage).filter(
      ([id]) => document.plan.questions[id as QuestionId],
    );
    updateDerived({
      otherCoverage: { ...Object.fromEntries(kept), [answer.question.id]: answer },
    });
  },
  onCoveredArea: (coveredArea) => updateDerived({ coveredArea }),
  onStatus: (coverageStatus) => updateDerived({ coverageStatus }),
});
