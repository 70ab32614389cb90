import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateDerived, updateSession } from '../state/app-store.ts';
import { deleteProposal } from './delete-proposal.ts';
import { showProposal } from './show-proposal.ts';

/** Takes the proposal made of the spots away again, and shows what was shown before. */
export function dropSpots(): Outcome {
  const { document, session } = appStore.getState();
  const { spotsOnTrial } = session;
  if (!spotsOnTrial) return { ok: false, reason: 'no-spots' };
  const { proposalId, shownBefore, planVersion } = spotsOnTrial;
  const isPlanAsBefore = document.planVersion === planVersion;
  const done = deleteProposal(proposalId);
  if (!done.ok) return done;
  updateSession({ spotsOnTrial: null });
  if (isPlanAsBefore) stillHold();
  const isStillThere = shownBefore !== null && Object.hasOwn(document.plan.proposals, shownBefore);
  showProposal(isStillThere ? shownBefore : null);
  return done;
}

/** With the proposal gone the plan is the one that the spots were found for. */
function stillHold(): void {
  const { document, derived } = appStore.getState();
  if (!derived.bestSpots) return;
  updateDerived({ bestSpots: { ...derived.bestSpots, planVersion: document.planVersion } });
}
