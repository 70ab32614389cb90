import { deleteProposal as remove } from '../domain/edits/delete-proposal.ts';
import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { showProposal } from './show-proposal.ts';

/** Deletes a proposal and its list; measures that no other proposal holds go with it. */
export function deleteProposal(id: ProposalId): Outcome {
  const { document, session } = appStore.getState();
  const name = document.plan.proposals[id]?.name ?? '';
  const done = makeEdit(remove(document.plan, { id }));
  if (!done.ok) return done;
  if (session.shownProposalId === id) showProposal(null);
  notify({ tone: 'info', key: 'notice.proposalDeleted', values: { name }, offersUndo: true });
  return done;
}
