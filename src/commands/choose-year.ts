import type { ProposalId } from '../domain/ids.ts';
import { tallyInYear, yearsKnown } from '../domain/measures-in-year.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { countingMeasures } from '../domain/resolve-measures.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { announce } from './announce.ts';

/** Tells everything for a year: statuses, map and numbers; null: as planned. */
export function chooseYear(year: number | null): void {
  updateSession({ year, isYearOpen: true });
}

/** Opens the choice of a year, or closes it; then everything is as planned again. */
export function openYear(isOpen: boolean): void {
  updateSession(isOpen ? { isYearOpen: true } : { isYearOpen: false, year: null });
}

/** Goes some years on or back from the year chosen. False where that is beyond what is known. */
export function stepYear(by: number): boolean {
  const state = appStore.getState();
  const years = yearsToChoose(state);
  if (!years) return false;
  const next = (state.session.year ?? nearestYear(years)) + by;
  if (next < years.first || next > years.last) return false;
  chooseYear(next);
  const tally = tallyInYear(measuresToTell(state), next);
  announce('year.tally', tallyValues(next, tally));
  return true;
}

/** The years of the programme and of what is shown; null where none is known. */
export function yearsToChoose(
  state: Pick<AppState, 'document' | 'session'>,
): ReturnType<typeof yearsKnown> {
  return yearsKnown(selectProgramme(state).programme, measuresToTell(state));
}

/** The measures that a year is told for: the programme's, and those of the proposal shown. */
export function measuresOfYears(
  plan: Plan,
  planned: readonly Measure[],
  shownId: ProposalId | null,
): readonly Measure[] {
  const shown = shownId === null ? [] : countingMeasures(plan, planned, shownId);
  return [...new Map([...planned, ...shown].map((measure) => [measure.id, measure])).values()];
}

function measuresToTell(state: Pick<AppState, 'document' | 'session'>): readonly Measure[] {
  const { document, session } = state;
  return measuresOfYears(document.plan, plannedMeasures(state), session.shownProposalId);
}

/** The year that the slider stands at while none is chosen: this one, if the programme knows it. */
export function nearestYear(
  { first, last }: { readonly first: number; readonly last: number },
  now = new Date().getFullYear(),
): number {
  return Math.min(Math.max(now, first), last);
}

/** A year's count of measures as values of a text. */
export function tallyValues(
  year: number,
  tally: ReturnType<typeof tallyInYear>,
): Readonly<Record<string, number>> {
  return {
    year,
    stands: tally.stands,
    underWay: tally['under-way'],
    toCome: tally['to-come'],
    noYear: tally['no-year'],
  };
}
