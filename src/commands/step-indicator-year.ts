import { yearBeside } from '../domain/mapped-indicator.ts';
import { appStore } from '../state/app-store.ts';
import { selectIndicatorOnMap } from '../state/select-indicator-on-map.ts';
import { chooseIndicatorYear } from './choose-indicator-year.ts';

/** Shows the year before or after on the map of an indicator. Tells whether there is one. */
export function stepIndicatorYear(way: 1 | -1): boolean {
  const shown = selectIndicatorOnMap(appStore.getState());
  const next = shown && yearBeside(shown, way);
  if (!next) return false;
  chooseIndicatorYear(next.year);
  return true;
}
