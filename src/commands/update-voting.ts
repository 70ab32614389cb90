import { appStore, updateSession } from '../state/app-store.ts';
import type { VotingSession } from '../state/voting-session.ts';

/** Changes what is being done with votes in this window. */
export function updateVoting(change: Partial<VotingSession>): void {
  updateSession({ voting: { ...appStore.getState().session.voting, ...change } });
}
