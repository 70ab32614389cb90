import { duplicateProposal as duplicate } from '../domain/edits/duplicate-proposal.ts';
import type { MeasureId, ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { copyName } from './copy-name.ts';
import { makeEdit } from './make-edit.ts';
import { proposalNames } from './proposal-names.ts';
import { showProposal } from './show-proposal.ts';

/** Makes a copy of a proposal to vary, right after it, and shows it. */
export function duplicateProposal(id: ProposalId): Outcome {
  cancelGesture();
  const { plan } = appStore.getState().document;
  const newId = crypto.randomUUID() as ProposalId;
  const name = copyName(plan.proposals[id]?.name ?? '', proposalNames());
  const newMeasureId = () => crypto.randomUUID() as MeasureId;
  const done = makeEdit(duplicate(plan, { id, newId, name, newMeasureId }));
  if (!done.ok) return done;
  showProposal(newId);
  announce('announce.proposalDuplicated', { name });
  return done;
}
