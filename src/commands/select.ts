import { appStore, updateSession } from '../state/app-store.ts';
import type { Selection } from '../state/session.ts';

/** Selects one thing on the map and in the lists, or nothing. */
export function select(selection: Selection | null): void {
  const { session } = appStore.getState();
  if (JSON.stringify(session.selection) === JSON.stringify(selection)) return;
  updateSession({ selection });
}
