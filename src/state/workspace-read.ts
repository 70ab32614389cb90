import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Workspace } from '../domain/workspace.ts';
import type { AppState } from './app-state.ts';

/** The place with everything that was read of it; null: it is not read yet, or cannot be. */
export function workspaceRead({ session }: AppState): LoadedWorkspace | null {
  return session.workspace.status === 'ready' ? session.workspace.workspace : null;
}

/** The place as its file describes it: the same while only borders of zones are drawn anew. */
export function placeRead(state: AppState): Workspace | null {
  return workspaceRead(state)?.workspace ?? null;
}
