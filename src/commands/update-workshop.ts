import { appStore, updateSession } from '../state/app-store.ts';
import type { WorkshopSession } from '../state/workshop-session.ts';

/** Changes where the workshop stands in this window. */
export function updateWorkshop(change: Partial<WorkshopSession>): void {
  updateSession({ workshop: { ...appStore.getState().session.workshop, ...change } });
}
