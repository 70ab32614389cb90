import { breakBetween } from '../domain/series.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { selectIndicatorOnMap } from '../state/select-indicator-on-map.ts';
import { wordsIn } from '../text/words-in.ts';
import { announce } from './announce.ts';
import { notify } from './notify.ts';

/**
 * The year in which the map shows its indicator. Where the whole app is told for a year, that
 * follows. When the series breaks between the two years, it is said.
 */
export function chooseIndicatorYear(year: number): void {
  const { session } = appStore.getState();
  const before = selectIndicatorOnMap(appStore.getState());
  if (!before || session.indicatorOnMap === null || before.year === year) return;
  updateSession({
    indicatorOnMap: { ...session.indicatorOnMap, year },
    ...(session.year === null ? {} : { year }),
  });
  const was = before.year ?? year;
  const crossed = breakBetween(before.indicator.breaks, Math.min(was, year), Math.max(was, year));
  if (!crossed) {
    announce('announce.indicatorYear', { year });
    return;
  }
  notify({
    tone: 'info',
    key: 'notice.indicatorBreak',
    values: { year: crossed.year, why: wordsIn(crossed.why, session.language) },
    offersUndo: false,
  });
}
