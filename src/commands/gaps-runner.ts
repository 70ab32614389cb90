import { createGapsRunner } from '../analysis/gaps/run-gaps.ts';
import { updateDerived } from '../state/app-store.ts';
import { showSpots } from './show-spots.ts';

/** The one computation behind the gaps panel; what it answers goes into the derived state. */
export const gapsRunner = createGapsRunner({
  onGaps: (gaps) => updateDerived({ gaps }),
  onGapsStatus: (gapsStatus) => updateDerived({ gapsStatus }),
  onSpots(bestSpots) {
    updateDerived({ bestSpots });
    showSpots(bestSpots);
  },
  onSpotsStatus: (bestSpotsStatus) => updateDerived({ bestSpotsStatus }),
});
