import { appStore, updateSession } from '../state/app-store.ts';

/** Drops what this window points at when the plan no longer holds it. */
export function forgetMissingSelection(): void {
  const { document, session } = appStore.getState();
  const { plan } = document;
  const { selection, shownProposalId, staging } = session;
  const planned =
    session.workspace.status === 'ready' ? session.workspace.workspace.plannedMeasures : [];
  if (
    selection?.type === 'measure' &&
    !plan.measures[selection.id] &&
    !planned.some((measure) => measure.id === selection.id)
  ) {
    updateSession({ selection: null });
  }
  if (shownProposalId !== null && !plan.proposals[shownProposalId]) {
    updateSession({ shownProposalId: null });
  }
  if (staging?.measureId && !plan.measures[staging.measureId]) {
    updateSession({ staging: null, gesture: session.gesture + 1 });
  }
}
