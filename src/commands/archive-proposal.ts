import { archiveProposal as archive } from '../domain/edits/archive-proposal.ts';
import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { showProposal } from './show-proposal.ts';

/** Puts a proposal away, or brings it back among the others. */
export function archiveProposal(id: ProposalId, archived: boolean): Outcome {
  cancelGesture();
  const { document, session } = appStore.getState();
  const done = makeEdit(archive(document.plan, { id, archived }));
  if (!done.ok) return done;
  const { name } = document.plan.proposals[id];
  if (archived) {
    if (session.shownProposalId === id) showProposal(null);
    notify({ tone: 'info', key: 'notice.proposalArchived', values: { name }, offersUndo: true });
  } else announce('announce.proposalRestored', { name });
  return done;
}
