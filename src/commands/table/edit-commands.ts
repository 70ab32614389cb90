import { appStore } from '../../state/app-store.ts';
import { command, type Command } from '../command.ts';
import { deleteSelection } from '../delete-selection.ts';
import { duplicateSelection } from '../duplicate-selection.ts';
import { redoEdit } from '../redo-edit.ts';
import { stepBack } from '../step-back.ts';
import { undoEdit } from '../undo-edit.ts';
import { whyNot } from './why-not.ts';

/** What is done to the plan and to what is selected. */
export const editCommands: readonly Command[] = [
  command({
    id: 'step-back',
    label: 'command.stepBack',
    words: 'words.stepBack',
    keys: ['Escape'],
    group: 'edit',
    act: stepBack,
  }),
  command({
    id: 'undo',
    label: 'command.undo',
    words: 'words.undo',
    keys: ['mod+z'],
    group: 'edit',
    whyNot: () =>
      appStore.getState().document.undoNote === null ? 'refused.nothing-to-undo' : null,
    act: () => void undoEdit(),
  }),
  command({
    id: 'redo',
    label: 'command.redo',
    words: 'words.redo',
    keys: ['mod+shift+z', 'mod+y'],
    group: 'edit',
    whyNot: () =>
      appStore.getState().document.redoNote === null ? 'refused.nothing-to-redo' : null,
    act: () => void redoEdit(),
  }),
  command({
    id: 'delete',
    label: 'command.delete',
    words: 'words.delete',
    keys: ['Delete', 'Backspace'],
    where: 'map',
    group: 'edit',
    whyNot: whyNot.nothingSelected,
    act: () => deleteSelection().ok,
  }),
  command({
    id: 'duplicate',
    label: 'command.duplicate',
    words: 'words.duplicate',
    keys: ['mod+d'],
    group: 'edit',
    whyNot: whyNot.nothingSelected,
    act: () => duplicateSelection().ok,
  }),
];
