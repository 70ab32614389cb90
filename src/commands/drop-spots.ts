import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { deleteProposal } from './delete-proposal.ts';
import { showProposal } from './show-proposal.ts';

/** Takes the proposal made of the spots away again, and shows what was shown before. */
export function dropSpots(): Outcome {
  const { document, session } = appStore.getState();
  const { spotsOnTrial } = session;
  if (!spotsOnTrial) return { ok: false, reason: 'no-spots' };
  const { proposalId, shownBefore } = spotsOnTrial;
  const done = deleteProposal(proposalId);
  if (!done.ok) return done;
  updateSession({ spotsOnTrial: null });
  const isStillThere = shownBefore !== null && Object.hasOwn(document.plan.proposals, shownBefore);
  showProposal(isStillThere ? shownBefore : null);
  return done;
}
