import type { GapPlace } from '../domain/gaps.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { goTo } from './go-to.ts';

/** Outlines a place of people without and goes there; once more takes the outline away. */
export function focusGap(place: GapPlace): void {
  const { gapInFocus } = appStore.getState().session;
  if (gapInFocus === place.id) {
    updateSession({ gapInFocus: null });
    return;
  }
  updateSession({ gapInFocus: place.id });
  goTo({ bounds: place.bounds });
}
