import { appStore, updateSession } from '../state/app-store.ts';
import type { Selection } from '../state/session.ts';

/** Selects one thing on the map and in the lists, or nothing. */
export function select(selection: Selection | null): void {
  const { session } = appStore.getState();
  const isSame = JSON.stringify(session.selection) === JSON.stringify(selection);
  if (isSame && session.alsoSelected.length === 0) return;
  updateSession({ selection, alsoSelected: [] });
}
