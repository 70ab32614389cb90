import { includeMeasure as include } from '../domain/edits/include-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';

/** Takes a planned measure, or one of another proposal, into the proposal shown. */
export function includeMeasure(measureId: MeasureId): Outcome {
  const proposalId = sketchProposalId();
  if (proposalId === null) return { ok: false, reason: 'no-proposal' };
  const { plan } = appStore.getState().document;
  const done = makeEdit(include(plan, { measureId, proposalId }));
  if (done.ok) updateSession({ shownProposalId: proposalId });
  return done;
}
