import { appStore, updateSession } from '../state/app-store.ts';
import { keepVoting } from '../state/kept-voting.ts';
import type { VotingSession } from '../state/voting-session.ts';

/** Changes what is being done with votes in this window, and keeps it on the device. */
export function updateVoting(change: Partial<VotingSession>): void {
  const { voting, workspaceId } = appStore.getState().session;
  const next = { ...voting, ...change };
  updateSession({ voting: next });
  keepVoting(workspaceId, next);
}
