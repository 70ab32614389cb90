import { excludeMeasure as exclude } from '../domain/edits/exclude-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Takes a measure out of the proposal shown; the measure itself is kept. */
export function excludeMeasure(measureId: MeasureId): Outcome {
  const { document, session } = appStore.getState();
  if (session.shownProposalId === null) return { ok: false, reason: 'no-proposal' };
  return makeEdit(exclude(document.plan, { measureId, proposalId: session.shownProposalId }));
}
