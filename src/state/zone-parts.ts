import type { AppState } from './app-state.ts';
import { workspaceRead } from './workspace-read.ts';

/** What the borders of zones follow. */
export function zoneParts(state: AppState) {
  return [workspaceRead(state), state.document.plan.zones] as const;
}
