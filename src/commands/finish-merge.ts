import { mergeProposals } from '../domain/edits/merge-proposals.ts';
import type { MeasureId, ProposalId } from '../domain/ids.ts';
import { analyseMerge } from '../domain/merge/analyse-merge.ts';
import { decideMerge } from '../domain/merge/decide-merge.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { showProposal } from './show-proposal.ts';

/** Makes the new proposal as the choices say, and shows it: one step. */
export function finishMerge(): Outcome {
  cancelGesture();
  const state = appStore.getState();
  const { merging } = state.session;
  if (!merging) return { ok: false, reason: 'nothing-to-merge' };
  const { plan } = state.document;
  const { proposalIds, name, choices } = merging;
  const analysis = analyseMerge(plan, plannedMeasures(state), proposalIds);
  const decision = decideMerge(analysis, choices);
  const newId = crypto.randomUUID() as ProposalId;
  const newMeasureId = () => crypto.randomUUID() as MeasureId;
  const done = makeEdit(
    mergeProposals(plan, { proposalIds, newId, name, newMeasureId, ...decision }),
  );
  if (!done.ok) return done;
  showProposal(newId);
  updateSession({ merging: null, openPanel: 'proposal', selection: null, alsoSelected: [] });
  const kept = analysis.measures.length - decision.drop.length;
  const values = { name, count: kept, dropped: decision.drop.length };
  notify({ tone: 'info', key: 'notice.merged', values, offersUndo: true });
  return done;
}
