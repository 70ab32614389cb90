import { appStore, updateSession } from '../state/app-store.ts';
import type { Merging } from '../state/session.ts';

/** Changes the merge that is being prepared: which proposals, its name, or a choice. */
export function changeMerge(change: Partial<Merging>): void {
  const { merging } = appStore.getState().session;
  if (merging) updateSession({ merging: { ...merging, ...change } });
}
