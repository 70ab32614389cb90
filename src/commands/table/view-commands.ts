import { appStore } from '../../state/app-store.ts';
import { openYear, stepYear, yearsToChoose } from '../choose-year.ts';
import { command, type Command } from '../command.ts';
import { findBestSpots } from '../find-best-spots.ts';
import { goTo } from '../go-to.ts';
import { goToSelection } from '../go-to-selection.ts';
import { openPanel } from '../open-panel.ts';
import { showProposal } from '../show-proposal.ts';
import { whyNot } from './why-not.ts';

/** What the map and the board show. */
export const viewCommands: readonly Command[] = [
  command({
    id: 'go-to-selection',
    label: 'command.goToSelection',
    words: 'words.goToSelection',
    group: 'view',
    whyNot: () =>
      appStore.getState().session.selection === null ? 'refused.nothing-selected' : null,
    act: goToSelection,
  }),
  command({
    id: 'zoom-in',
    label: 'command.zoomIn',
    words: 'words.zoomIn',
    group: 'view',
    act: () => zoomBy(1),
  }),
  command({
    id: 'zoom-out',
    label: 'command.zoomOut',
    words: 'words.zoomOut',
    group: 'view',
    act: () => zoomBy(-1),
  }),
  command({
    id: 'show-today',
    label: 'command.showToday',
    words: 'words.showToday',
    group: 'view',
    act: () => showProposal(null),
  }),
  command({
    id: 'year',
    label: 'year.open',
    words: 'words.year',
    group: 'view',
    whyNot: whyNotYears,
    act: () => openYear(!appStore.getState().session.isYearOpen),
  }),
  command({
    id: 'year-next',
    label: 'year.next',
    words: 'words.year',
    group: 'view',
    whyNot: whyNotYears,
    act: () => stepYear(1),
  }),
  command({
    id: 'year-previous',
    label: 'year.previous',
    words: 'words.year',
    group: 'view',
    whyNot: whyNotYears,
    act: () => stepYear(-1),
  }),
  command({
    id: 'year-none',
    label: 'year.showAsPlanned',
    words: 'words.year',
    group: 'view',
    act: () => openYear(false),
  }),
  command({
    id: 'find-spots',
    label: 'command.findSpots',
    words: 'words.findSpots',
    group: 'view',
    whyNot: whyNot.placeNotRead,
    act: () => {
      openPanel('gaps');
      findBestSpots();
    },
  }),
];

function whyNotYears() {
  return yearsToChoose(appStore.getState()) === null ? 'refused.no-years' : null;
}

function zoomBy(levels: number): void {
  const { camera } = appStore.getState().session;
  if (camera) goTo({ zoom: camera.zoom + levels });
}
