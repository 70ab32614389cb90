import type { AppState } from './app-state.ts';
import { workspaceRead } from './workspace-read.ts';

/** What the wall's window is made of: the frame, and whether the place is there to show it on. */
export function wallShown(state: AppState) {
  return [state.session.workshop.frame, workspaceRead(state)] as const;
}
