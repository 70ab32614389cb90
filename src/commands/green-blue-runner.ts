import { createGreenBlueRunner } from '../analysis/green-blue/run-green-blue.ts';
import { updateDerived } from '../state/app-store.ts';

/** The one computation behind the panel of green and blue. */
export const greenBlueRunner = createGreenBlueRunner({
  onAnswer: (greenBlue) => updateDerived({ greenBlue }),
  onStatus: (greenBlueStatus) => updateDerived({ greenBlueStatus }),
});
