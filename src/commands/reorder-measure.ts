import { reorderMeasure as reorder } from '../domain/edits/reorder-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Puts a measure after another in the proposal shown; `afterId` null puts it first. */
export function reorderMeasure(measureId: MeasureId, afterId: MeasureId | null): Outcome {
  const { document, session } = appStore.getState();
  if (session.shownProposalId === null) return { ok: false, reason: 'no-proposal' };
  const proposalId = session.shownProposalId;
  return makeEdit(reorder(document.plan, { measureId, proposalId, afterId }));
}
