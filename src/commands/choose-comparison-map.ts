import { appStore, updateSession } from '../state/app-store.ts';
import type { ComparisonView } from '../state/session.ts';
import { announce } from './announce.ts';
import { compareProposals } from './compare-proposals.ts';

/** How two proposals stand on the map; opens the comparison where none is open. */
export function chooseComparisonMap(map: ComparisonView['map']): void {
  if (appStore.getState().session.comparison === null) compareProposals();
  const { comparison } = appStore.getState().session;
  if (comparison === null || comparison.map === map) return;
  updateSession({ comparison: { ...comparison, map } });
  announce(`announce.comparisonMap.${map}`);
}
