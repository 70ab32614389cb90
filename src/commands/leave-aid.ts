import { appStore, updateSession } from '../state/app-store.ts';

/** Puts an aiding tool away, and takes up again what measuring had interrupted. */
export function leaveAid(): void {
  const { toolBefore } = appStore.getState().session;
  updateSession({ tool: toolBefore ?? { mode: 'select' }, toolBefore: null, aid: null });
}
