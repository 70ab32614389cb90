import { renameProposal as rename } from '../domain/edits/rename-proposal.ts';
import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Gives a proposal another name. */
export function renameProposal(id: ProposalId, name: string): Outcome {
  const { plan } = appStore.getState().document;
  return makeEdit(rename(plan, { id, name }));
}
