import { switchMeasure as switchEdit } from '../domain/edits/switch-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Counts a measure of the proposal shown in the numbers, or leaves it out of them. */
export function switchMeasure(measureId: MeasureId, on: boolean): Outcome {
  const { document, session } = appStore.getState();
  if (session.shownProposalId === null) return { ok: false, reason: 'no-proposal' };
  const proposalId = session.shownProposalId;
  return makeEdit(switchEdit(document.plan, { measureId, proposalId, on }));
}
