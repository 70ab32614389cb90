import { appStore, updateSession } from '../state/app-store.ts';
import type { ResidentSession } from '../state/resident-session.ts';

/** Changes what belongs to a resident's visit. */
export function updateVisit(change: Partial<ResidentSession>): void {
  const { resident } = appStore.getState().session;
  updateSession({ resident: { ...resident, ...change } });
}
