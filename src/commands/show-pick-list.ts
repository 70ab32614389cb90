import { appStore, updateSession } from '../state/app-store.ts';
import type { PickList } from '../state/session.ts';

/** Offers what lies at one place of the map to be chosen from; null puts the list away. */
export function showPickList(pickList: PickList | null): void {
  if (appStore.getState().session.pickList !== pickList) updateSession({ pickList });
}
