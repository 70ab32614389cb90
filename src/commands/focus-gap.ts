import type { GapPlace } from '../domain/gaps.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { goTo } from './go-to.ts';

/** What lies around tells where one is: the view is so many times wider than the place. */
const timesWider = 3;

/** Outlines a place of people without and goes there; once more takes the outline away. */
export function focusGap(place: GapPlace): void {
  const { gapInFocus } = appStore.getState().session;
  if (gapInFocus === place.id) {
    updateSession({ gapInFocus: null });
    return;
  }
  updateSession({ gapInFocus: place.id });
  goTo({ bounds: withSurroundings(place.bounds) });
}

function withSurroundings([west, south, east, north]: GapPlace['bounds']): GapPlace['bounds'] {
  const [across, up] = [east - west, north - south].map((side) => (side * (timesWider - 1)) / 2);
  return [west - across, south - up, east + across, north + up];
}
