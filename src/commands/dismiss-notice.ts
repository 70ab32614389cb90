import { appStore, updateSession } from '../state/app-store.ts';

/** Takes a message off the screen. */
export function dismissNotice(id: number): void {
  const { notices } = appStore.getState().session;
  updateSession({ notices: notices.filter((notice) => notice.id !== id) });
}
