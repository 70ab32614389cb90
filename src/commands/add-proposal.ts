import { addProposal as add } from '../domain/edits/add-proposal.ts';
import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { showProposal } from './show-proposal.ts';

/** Starts a new proposal from today, named by the next free letter, and shows it. */
export function addProposal(): Outcome {
  const { plan } = appStore.getState().document;
  const taken = new Set(Object.values(plan.proposals).map((proposal) => proposal.name));
  const id = crypto.randomUUID() as ProposalId;
  const done = makeEdit(add(plan, { id, name: nextLetter(taken) }));
  if (done.ok) showProposal(id);
  return done;
}

/** A, B … Z, then A2, B2 … */
function nextLetter(taken: ReadonlySet<string>): string {
  for (let round = 1; ; round += 1) {
    for (let code = 65; code <= 90; code += 1) {
      const name = String.fromCharCode(code) + (round > 1 ? String(round) : '');
      if (!taken.has(name)) return name;
    }
  }
}
