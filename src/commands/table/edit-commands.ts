import { appStore } from '../../state/app-store.ts';
import { command, type Command } from '../command.ts';
import { deleteSelection } from '../delete-selection.ts';
import { duplicateSelection } from '../duplicate-selection.ts';
import { redoStep } from '../redo-step.ts';
import { stepBack } from '../step-back.ts';
import { undoStep } from '../undo-step.ts';
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
      holdsCorner() || appStore.getState().document.undoNote !== null
        ? null
        : 'refused.nothing-to-undo',
    act: undoStep,
  }),
  command({
    id: 'redo',
    label: 'command.redo',
    words: 'words.redo',
    keys: ['mod+shift+z', 'mod+y'],
    group: 'edit',
    whyNot: () =>
      holdsTakenCorner() || appStore.getState().document.redoNote !== null
        ? null
        : 'refused.nothing-to-redo',
    act: redoStep,
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

/** Undo and redo first go through the corners of what is being drawn. */
function holdsCorner(): boolean {
  const { staging } = appStore.getState().session;
  return staging?.measureId === null && staging.placed.length > 0;
}

function holdsTakenCorner(): boolean {
  const { staging } = appStore.getState().session;
  return staging?.measureId === null && (staging.takenBack?.length ?? 0) > 0;
}
