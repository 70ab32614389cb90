import type { Measure } from '../domain/measure.ts';
import type { AppState } from './app-state.ts';
import { countedMeasures } from './select-counted-measures.ts';

/**
 * The measures that count, those that change beside the one in the hand as the gesture has them
 * now. The one in the hand itself is told apart, since it may not be in the plan yet.
 */
export function measuresInHand(state: Pick<AppState, 'document' | 'session'>): readonly Measure[] {
  const counted = countedMeasures(state);
  const others = state.session.staging?.others ?? [];
  if (others.length === 0) return counted;
  const changed = new Map(others.map(({ measureId, geometry }) => [measureId, geometry]));
  return counted.map((measure) => {
    const geometry = changed.get(measure.id);
    return geometry ? { ...measure, geometry } : measure;
  });
}
