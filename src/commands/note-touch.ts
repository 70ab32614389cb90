import { appStore, updateSession } from '../state/app-store.ts';

/** Remembers whether a finger is what works on the map, so that grips are as large as it. */
export function noteTouch(byTouch: boolean): void {
  if (appStore.getState().session.byTouch !== byTouch) updateSession({ byTouch });
}
