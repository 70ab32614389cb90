import { askForFile } from '../ask-for-file.ts';
import { askForStatistics } from '../ask-for-statistics.ts';
import { command, type Command } from '../command.ts';
import { goToStart } from '../go-to-start.ts';
import { openNetworkFile } from '../open-network-file.ts';
import { openPanel } from '../open-panel.ts';
import { openPresenter } from '../open-presenter.ts';
import { openPlanFile } from '../open-plan-file.ts';
import { openReceiving } from '../open-receiving.ts';
import { savePlanFile } from '../save-plan-file.ts';
import { whyNot } from './why-not.ts';

/** The plan as a whole, and files. */
export const planCommands: readonly Command[] = [
  command({
    id: 'save',
    label: 'command.save',
    words: 'words.save',
    keys: ['mod+s'],
    group: 'plan',
    act: savePlanFile,
  }),
  command({
    id: 'open-plan',
    label: 'command.openPlan',
    words: 'words.openPlan',
    group: 'plan',
    act: () =>
      askForFile('.json,.geojson,application/geo+json,application/json', (file) => {
        void openPlanFile(file);
      }),
  }),
  command({
    id: 'receive-contributions',
    label: 'command.receive',
    words: 'words.receive',
    group: 'plan',
    whyNot: whyNot.placeNotRead,
    act: openReceiving,
  }),
  command({
    id: 'open-network',
    label: 'command.openNetwork',
    words: 'words.openNetwork',
    group: 'plan',
    whyNot: whyNot.placeNotRead,
    act: () => askForFile('', (first, ...others) => void openNetworkFile(first, ...others)),
  }),
  command({
    id: 'open-presenter',
    label: 'command.openPresenter',
    words: 'words.openPresenter',
    group: 'plan',
    act: openPresenter,
  }),
  command({
    id: 'places',
    label: 'places.change',
    words: 'words.places',
    group: 'plan',
    act: goToStart,
  }),
  command({
    id: 'open-statistics',
    label: 'command.openStatistics',
    words: 'words.openStatistics',
    group: 'plan',
    whyNot: whyNot.placeNotRead,
    act: askForStatistics,
  }),
  command({
    id: 'clear-plan',
    label: 'command.clearPlan',
    words: 'words.clearPlan',
    group: 'plan',
    // The panel asks before it clears.
    act: () => openPanel('file'),
  }),
];
