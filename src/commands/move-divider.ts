import { appStore, updateSession } from '../state/app-store.ts';

/** Puts the line between the two maps of a swipe somewhere: 0 is the left edge, 1 the right. */
export function moveDivider(divider: number): void {
  const { comparison } = appStore.getState().session;
  if (!comparison) return;
  const place = Math.min(1, Math.max(0, divider));
  if (place !== comparison.divider)
    updateSession({ comparison: { ...comparison, divider: place } });
}
