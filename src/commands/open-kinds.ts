import { appStore, updateSession } from '../state/app-store.ts';
import type { Session } from '../state/session.ts';

/** Opens the list of all kinds, or of the plan's own; null closes it. */
export function openKinds(kindDialog: Session['kindDialog']): void {
  if (appStore.getState().session.kindDialog !== kindDialog) updateSession({ kindDialog });
}
