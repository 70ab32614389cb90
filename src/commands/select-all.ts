import { resolveMeasures } from '../domain/resolve-measures.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { announce } from './announce.ts';
import { selectMany } from './select-many.ts';
import { selectedMeasures } from './selected-measures.ts';

/** Selects every measure of the proposal shown that was drawn here. Tells whether there is any. */
export function selectAll(): boolean {
  const state = appStore.getState();
  const { shownProposalId } = state.session;
  if (shownProposalId === null) return false;
  const listed = resolveMeasures(state.document.plan, plannedMeasures(state), shownProposalId);
  selectMany(listed.map(({ measure }) => measure.id));
  const count = selectedMeasures().length;
  if (count > 0) announce('announce.severalSelected', { count });
  return count > 0;
}
