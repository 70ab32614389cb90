import type { ProposalId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { measuresStanding } from '../domain/measures-in-year.ts';
import type { Plan } from '../domain/plan.ts';
import { countingMeasures, resolveMeasures } from '../domain/resolve-measures.ts';
import type { AppState } from './app-state.ts';
import { plannedMeasures } from './select-planned-measures.ts';
import type { Session } from './session.ts';

const none: readonly Measure[] = [];

// A drag asks many times a second about a plan that does not change meanwhile.
let latest: {
  readonly plan: Plan;
  readonly planned: readonly Measure[];
  readonly id: ProposalId | null;
  readonly year: number | null;
  readonly measures: readonly Measure[];
} | null = null;

/**
 * The measures that count: those of the proposal shown that are switched on, in its order; none for
 * today. With a year chosen what stands by then, of the proposal and of the programme.
 */
export function countedMeasures(state: Pick<AppState, 'document' | 'session'>): readonly Measure[] {
  const { plan } = state.document;
  const { shownProposalId: id, year } = state.session;
  if (id === null && year === null) return none;
  const planned = plannedMeasures(state);
  if (
    latest?.plan !== plan ||
    latest.planned !== planned ||
    latest.id !== id ||
    latest.year !== year
  ) {
    latest = { plan, planned, id, year, measures: measuresCounting(plan, planned, id, year) };
  }
  return latest.measures;
}

/** The same for any proposal (null: today) and year (null: as planned). */
export function measuresCounting(
  plan: Plan,
  planned: readonly Measure[],
  id: ProposalId | null,
  year: number | null,
): readonly Measure[] {
  if (year === null) return id === null ? none : countingMeasures(plan, planned, id);
  return measuresStanding(id === null ? [] : resolveMeasures(plan, planned, id), planned, year);
}

/** Whether the numbers have a side beside today: a proposal, or what stands in a chosen year. */
export function showsProposedSide({
  shownProposalId,
  year,
}: Pick<Session, 'shownProposalId' | 'year'>): boolean {
  return shownProposalId !== null || year !== null;
}
