import { appStore, updateSession } from '../state/app-store.ts';
import type { Selection } from '../state/session.ts';

/** Marks what lies under the pointer. */
export function hover(hovered: Selection | null): void {
  const { session } = appStore.getState();
  if (JSON.stringify(session.hovered) === JSON.stringify(hovered)) return;
  updateSession({ hovered });
}
