import { appStore } from '../../state/app-store.ts';
import { chooseTool } from '../choose-tool.ts';
import { command, type Command } from '../command.ts';
import { finishGesture } from '../finish-gesture.ts';
import { switchSnapping } from '../switch-snapping.ts';
import { takeBackCorner } from '../take-back-corner.ts';
import { kindCommands } from './kind-commands.ts';
import { whyNot } from './why-not.ts';

/** What the hand takes up, and what it does while it draws. */
export const drawCommands: readonly Command[] = [
  command({
    id: 'finish',
    label: 'command.finish',
    words: 'words.finish',
    keys: ['Enter'],
    where: 'map',
    group: 'draw',
    whyNot: whyNot.nothingInHand,
    act: () => finishGesture().ok,
  }),
  command({
    id: 'take-back',
    label: 'command.takeBack',
    words: 'words.takeBack',
    keys: ['Backspace'],
    where: 'map',
    group: 'draw',
    whyNot: whyNot.nothingInHand,
    act: takeBackCorner,
  }),
  command({
    id: 'select-tool',
    label: 'command.selectTool',
    words: 'words.selectTool',
    keys: ['v'],
    where: 'map',
    group: 'draw',
    act: () => chooseTool({ mode: 'select' }),
  }),
  command({
    id: 'snapping',
    label: 'command.snapping',
    words: 'words.snapping',
    keys: ['n'],
    where: 'map',
    group: 'draw',
    act: () => switchSnapping(!appStore.getState().session.snapping),
  }),
  ...kindCommands,
];
