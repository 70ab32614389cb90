import type { ProposalId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { countingMeasures } from '../domain/resolve-measures.ts';
import type { AppState } from './app-state.ts';
import { plannedMeasures } from './select-planned-measures.ts';

const none: readonly Measure[] = [];

// A drag asks many times a second about a plan that does not change meanwhile.
let latest: {
  readonly plan: Plan;
  readonly planned: readonly Measure[];
  readonly id: ProposalId;
  readonly measures: readonly Measure[];
} | null = null;

/** The measures of the proposal shown that are switched on, in its order; none for today. */
export function countedMeasures(state: Pick<AppState, 'document' | 'session'>): readonly Measure[] {
  const { plan } = state.document;
  const id = state.session.shownProposalId;
  if (id === null) return none;
  const planned = plannedMeasures(state);
  if (latest?.plan !== plan || latest.planned !== planned || latest.id !== id) {
    latest = { plan, planned, id, measures: countingMeasures(plan, planned, id) };
  }
  return latest.measures;
}
