import { createNearRunner } from '../analysis/near/run-near.ts';
import { updateDerived } from '../state/app-store.ts';

/** The one computation of what is near; what it answers goes into the derived state. */
export const nearRunner = createNearRunner({
  onAnswer: (near) => updateDerived({ near }),
  onStatus: (nearStatus) => updateDerived({ nearStatus }),
});
