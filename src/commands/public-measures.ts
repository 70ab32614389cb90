import type { Measure } from '../domain/measure.ts';
import { registerMeasures } from '../domain/register-measures.ts';
import type { AppState } from '../state/app-state.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { selectProgramme } from '../state/select-programme.ts';

/** Every measure of the plan that is shown, once. */
export function publicMeasures(state: Pick<AppState, 'document' | 'session'>): readonly Measure[] {
  const planned = plannedMeasures(state);
  return registerMeasures(state.document.plan, planned, selectProgramme(state).programme);
}
