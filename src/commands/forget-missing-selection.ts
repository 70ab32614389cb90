import type { MeasureId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { selectMany } from './select-many.ts';
import { selectedMeasures } from './selected-measures.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';

/** Drops what this window points at when the plan no longer holds it. */
export function forgetMissingSelection(): void {
  const state = appStore.getState();
  const { document, session } = state;
  const { plan } = document;
  const { alsoSelected, pickList, selection, shownProposalId, staging } = session;
  const planned = plannedMeasures(state);
  if (selection?.type === 'contribution' && !plan.contributions[selection.id]) {
    updateSession({ selection: null });
  }
  const isMissing =
    selection?.type === 'measure' &&
    !plan.measures[selection.id] &&
    !planned.some((measure) => measure.id === selection.id);
  if (isMissing || alsoSelected.some((id) => !plan.measures[id])) {
    selectMany(selectedMeasures().map(({ id }) => id));
  }
  if (pickList?.selections.some(({ type, id }) => type === 'measure' && !known(id))) {
    updateSession({ pickList: null });
  }
  if (shownProposalId !== null && !plan.proposals[shownProposalId]) {
    updateSession({ shownProposalId: null });
  }
  const staged = staging ? [staging.measureId, ...(staging.others ?? []).map(idOf)] : [];
  if (staged.some((id) => id !== null && !plan.measures[id])) {
    updateSession({ staging: null, gesture: session.gesture + 1 });
  }

  function known(id: string): boolean {
    return Object.hasOwn(plan.measures, id) || planned.some((measure) => measure.id === id);
  }
}

function idOf({ measureId }: { readonly measureId: MeasureId }): MeasureId {
  return measureId;
}
