import { appStore, updateSession } from '../state/app-store.ts';
import type { Staging } from '../state/session.ts';

/** Shows the gesture in hand on the map and in the numbers, without touching the plan. */
export function stageGesture(staging: Staging | null): void {
  const { session } = appStore.getState();
  if (session.staging === null && staging === null) return;
  updateSession({ staging, gesture: session.gesture + 1 });
}
