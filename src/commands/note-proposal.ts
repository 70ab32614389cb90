import { noteProposal as note } from '../domain/edits/note-proposal.ts';
import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Gives a proposal another note. */
export function noteProposal(id: ProposalId, text: string): Outcome {
  const { plan } = appStore.getState().document;
  return makeEdit(note(plan, { id, note: text }));
}
