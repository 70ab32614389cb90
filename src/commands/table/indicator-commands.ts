import { appStore } from '../../state/app-store.ts';
import type { TextKey } from '../../text/dictionary.ts';
import { command, type Command } from '../command.ts';
import { hideIndicatorMap } from '../hide-indicator-map.ts';
import { stepIndicatorYear } from '../step-indicator-year.ts';

/** An indicator on the map. */
export const indicatorCommands: readonly Command[] = [
  command({
    id: 'hide-indicator-map',
    label: 'command.hideIndicatorMap',
    words: 'words.hideIndicatorMap',
    keys: ['shift+i'],
    where: 'map',
    group: 'view',
    whyNot: notOnMap,
    act: hideIndicatorMap,
  }),
  command({
    id: 'indicator-year-before',
    label: 'command.indicatorYearBefore',
    words: 'words.indicatorYear',
    keys: [','],
    where: 'map',
    group: 'view',
    whyNot: notOnMap,
    act: () => stepIndicatorYear(-1),
  }),
  command({
    id: 'indicator-year-after',
    label: 'command.indicatorYearAfter',
    words: 'words.indicatorYear',
    keys: ['.'],
    where: 'map',
    group: 'view',
    whyNot: notOnMap,
    act: () => stepIndicatorYear(1),
  }),
];

function notOnMap(): TextKey | null {
  return appStore.getState().session.indicatorOnMap === null ? 'refused.no-indicator-on-map' : null;
}
