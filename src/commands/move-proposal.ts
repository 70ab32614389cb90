import { moveProposal as move } from '../domain/edits/move-proposal.ts';
import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Puts a proposal after another in the order of all; `afterId` null puts it first. */
export function moveProposal(id: ProposalId, afterId: ProposalId | null): Outcome {
  const { plan } = appStore.getState().document;
  return makeEdit(move(plan, { id, afterId }));
}
