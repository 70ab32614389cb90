import type { IndicatorId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { selectIndicatorOnMap } from '../state/select-indicator-on-map.ts';
import { wordsIn } from '../text/words-in.ts';
import { announce } from './announce.ts';
import { chooseComparisonMap } from './choose-comparison-map.ts';

/**
 * Colours the zones by an indicator: in the year given, else in its latest. A map of differences
 * makes room for it, since one ground cannot carry the colours of both.
 */
export function showIndicatorOnMap(id: IndicatorId, year: number | null = null): void {
  updateSession({ indicatorOnMap: { indicatorId: id, year: year ?? Infinity } });
  const { session } = appStore.getState();
  const shown = selectIndicatorOnMap(appStore.getState());
  if (shown?.year === null || shown === null) {
    updateSession({ indicatorOnMap: null });
    return;
  }
  updateSession({ indicatorOnMap: { indicatorId: id, year: year ?? shown.year } });
  if (session.comparison?.map === 'difference') chooseComparisonMap('one');
  announce('announce.indicatorOnMap', {
    title: wordsIn(shown.indicator.title, session.language),
    year: shown.year,
  });
}
