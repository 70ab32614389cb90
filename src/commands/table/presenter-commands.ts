import { stepsInOrder } from '../../domain/steps-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { presenterTabs } from '../../state/workshop-session.ts';
import { command, type Command } from '../command.ts';
import { openWall } from '../open-wall.ts';
import { blackenWall, freezeWall } from '../freeze-wall.ts';
import { goToFirstStep, showStepBeside } from '../show-step-beside.ts';
import { restartEvening } from '../restart-evening.ts';
import { showPresenterTab } from '../show-presenter-tab.ts';
import { addMinute, clearClock, startClock, toggleClock } from '../toggle-clock.ts';
import { typeStepDigit } from '../type-step-digit.ts';
import { takeLead } from '../lead-wall.ts';
import { switchSingleKeys } from '../switch-single-keys.ts';

/** What the presenter of a workshop does; a clicker sends the keys of next, back and black. */
export const presenterCommands: readonly Command[] = [
  command({
    id: 'workshop-next',
    label: 'command.nextStep',
    words: 'words.nextStep',
    keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' '],
    group: 'workshop',
    whyNot: whyNoSteps,
    act: (key) => stepUnlessOnMap(1, key),
  }),
  command({
    id: 'workshop-back',
    label: 'command.previousStep',
    words: 'words.previousStep',
    keys: ['PageUp', 'ArrowLeft', 'ArrowUp'],
    group: 'workshop',
    whyNot: whyNoSteps,
    act: (key) => stepUnlessOnMap(-1, key),
  }),
  command({
    id: 'workshop-start',
    label: 'command.firstStep',
    words: 'words.firstStep',
    keys: ['Home'],
    group: 'workshop',
    whyNot: whyNoSteps,
    act: goToFirstStep,
  }),
  command({
    id: 'workshop-jump',
    label: 'command.jumpToStep',
    words: 'words.jumpToStep',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    group: 'workshop',
    whyNot: whyNoSteps,
    act: (key) => typeStepDigit(key ?? ''),
  }),
  command({
    id: 'workshop-black',
    label: 'command.black',
    words: 'words.black',
    keys: ['b', '.'],
    group: 'workshop',
    act: () => blackenWall(!workshop().isBlack),
  }),
  command({
    id: 'workshop-freeze',
    label: 'command.freeze',
    words: 'words.freeze',
    keys: ['f'],
    group: 'workshop',
    act: () => freezeWall(!workshop().isFrozen),
  }),
  command({
    id: 'workshop-clock',
    label: 'command.clock',
    words: 'words.clock',
    keys: ['t'],
    group: 'workshop',
    act: () => toggleClock(),
  }),
  command({
    id: 'workshop-clock-restart',
    label: 'command.clockRestart',
    words: 'words.clock',
    group: 'workshop',
    act: () => startClock(),
  }),
  command({
    id: 'workshop-minute',
    label: 'command.minuteMore',
    words: 'words.clock',
    keys: ['m'],
    group: 'workshop',
    whyNot: whyNoClock,
    act: () => addMinute(),
  }),
  command({
    id: 'workshop-clock-off',
    label: 'command.clockOff',
    words: 'words.clock',
    group: 'workshop',
    whyNot: whyNoClock,
    act: clearClock,
  }),
  command({
    id: 'workshop-count',
    label: 'command.restartEvening',
    words: 'words.clock',
    group: 'workshop',
    act: () => restartEvening(),
  }),
  command({
    id: 'workshop-wall',
    label: 'command.openWall',
    words: 'words.openWall',
    keys: ['w'],
    group: 'workshop',
    act: openWall,
  }),
  command({
    id: 'workshop-lead',
    label: 'presenter.takeLead',
    words: 'words.takeLead',
    group: 'workshop',
    whyNot: () => (workshop().isLedElsewhere ? null : 'presenter.leads'),
    act: takeLead,
  }),
  ...presenterTabs.map((tab) =>
    command({
      id: `workshop-tab-${tab}`,
      label: `presenter.tab.${tab}`,
      words: 'words.presenterTab',
      group: 'workshop',
      act: () => showPresenterTab(tab),
    }),
  ),
  command({
    id: 'workshop-single-keys',
    label: 'command.singleKeys',
    words: 'words.singleKeys',
    group: 'workshop',
    act: () => switchSingleKeys(!workshop().hasSingleKeys),
  }),
];

function workshop() {
  return appStore.getState().session.workshop;
}

function whyNoSteps() {
  return stepsInOrder(appStore.getState().document.plan).length === 0 ? 'presenter.noSteps' : null;
}

function whyNoClock() {
  return workshop().timer.state === 'none' ? 'presenter.noClock' : null;
}

/** On the map the arrows are the map's own. */
function stepUnlessOnMap(by: 1 | -1, key?: string): boolean {
  if (key?.startsWith('Arrow') && document.activeElement?.closest('[data-keys="map"]'))
    return false;
  return showStepBeside(by);
}
