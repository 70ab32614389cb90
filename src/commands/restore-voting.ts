import type { WorkspaceId } from '../domain/ids.ts';
import { updateSession } from '../state/app-store.ts';
import { readKeptVoting } from '../state/kept-voting.ts';

/** Takes up a vote where this device left it, also one that somebody is in the middle of. */
export function restoreVoting(workspaceId: WorkspaceId): void {
  updateSession({ voting: readKeptVoting(workspaceId) });
}
