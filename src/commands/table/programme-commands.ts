import { appStore } from '../../state/app-store.ts';
import { programmeKey } from '../../domain/programme.ts';
import { command, type Command } from '../command.ts';
import { openPanel } from '../open-panel.ts';
import { addGoal } from '../put-goal.ts';
import { resetProgramme } from '../reset-programme.ts';
import { showGoal } from '../show-goal.ts';
import { whyNot } from './why-not.ts';

/** The programme and its goals. */
export const programmeCommands: readonly Command[] = [
  command({
    id: 'new-programme',
    label: 'command.newProgramme',
    words: 'words.newProgramme',
    group: 'plan',
    // The page asks what it begins from.
    act: () => openPanel('programme'),
  }),
  command({
    id: 'new-goal',
    label: 'command.newGoal',
    words: 'words.newGoal',
    group: 'plan',
    whyNot: whyNot.placeNotRead,
    act: () => {
      const added = addGoal();
      if (added.ok) showGoal(added.value);
    },
  }),
  command({
    id: 'reset-programme',
    label: 'command.resetProgramme',
    words: 'words.resetProgramme',
    group: 'plan',
    whyNot: () =>
      Object.hasOwn(appStore.getState().document.plan.programme, programmeKey)
        ? null
        : 'refused.programme-of-workspace',
    act: resetProgramme,
  }),
];
