import type { MeasureId, ProposalId } from '../domain/ids.ts';
import { findMeasure, measuresOfProposal } from '../domain/resolve-measures.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { select } from './select.ts';
import { showProposal } from './show-proposal.ts';

/** Selects a measure on a proposal's list, and shows that proposal where the one shown lacks it. */
export function selectInProposal(id: MeasureId, proposalId: ProposalId | null): void {
  const state = appStore.getState();
  const { plan } = state.document;
  const planned = plannedMeasures(state);
  // What is still in the hand is on the list, and not in the plan.
  if (!findMeasure(plan, planned, id)) return;
  const { shownProposalId } = state.session;
  const isShown =
    shownProposalId !== null &&
    measuresOfProposal(plan, planned, shownProposalId).some((measure) => measure.id === id);
  if (!isShown && proposalId !== null) showProposal(proposalId);
  select({ type: 'measure', id });
}
