import { appStore, updateSession } from '../state/app-store.ts';

/** Says where a finger hides what it works on, so that it can be shown beside it; null: nowhere. */
export function showFinger(at: readonly [x: number, y: number] | null): void {
  const { fingerAt } = appStore.getState().session;
  if (fingerAt?.[0] === at?.[0] && fingerAt?.[1] === at?.[1]) return;
  updateSession({ fingerAt: at });
}
