import { appStore, updateSession } from '../state/app-store.ts';

/** Ends the comparison, in its panel and on the map. */
export function closeComparison(): void {
  const { openPanel } = appStore.getState().session;
  updateSession({ comparison: null, openPanel: openPanel === 'compare' ? null : openPanel });
}
