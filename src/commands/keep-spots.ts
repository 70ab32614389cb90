import { appStore, updateSession } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { forgetBestSpots } from './forget-best-spots.ts';

/** Keeps the proposal made of the spots: from now on it is one like any other. */
export function keepSpots(): void {
  const { document, session } = appStore.getState();
  const { spotsOnTrial } = session;
  if (!spotsOnTrial) return;
  updateSession({ spotsOnTrial: null });
  forgetBestSpots();
  const name = document.plan.proposals[spotsOnTrial.proposalId]?.name ?? '';
  announce('announce.spotsKept', { name });
}
