import type { AidTool } from '../../state/session.ts';
import { appStore } from '../../state/app-store.ts';
import { chooseTool } from '../choose-tool.ts';
import { command, type Command } from '../command.ts';
import { copyToClipboard } from '../copy-to-clipboard.ts';
import { cutToClipboard } from '../cut-to-clipboard.ts';
import { pasteFromClipboard } from '../paste-from-clipboard.ts';
import { rotateSelection } from '../rotate-selection.ts';
import { scaleSelection } from '../scale-selection.ts';
import { selectAll } from '../select-all.ts';
import { whyNot } from './why-not.ts';

/** What takes hold of what is drawn, and tools whose line is a means. */
export const selectCommands: readonly Command[] = [
  command({
    id: 'select-all',
    label: 'command.selectAll',
    words: 'words.selectAll',
    keys: ['mod+a'],
    where: 'map',
    group: 'edit',
    whyNot: whyNot.noProposalShown,
    act: selectAll,
  }),
  aid('lasso', ['o']),
  aid('measure', ['d']),
  aid('border', ['b']),
  command({
    id: 'copy',
    label: 'command.copy',
    words: 'words.copy',
    keys: ['mod+c'],
    heardElsewhere: true,
    group: 'edit',
    whyNot: whyNot.nothingSelected,
    act: () => copyToClipboard().ok,
  }),
  command({
    id: 'cut',
    label: 'command.cut',
    words: 'words.cut',
    keys: ['mod+x'],
    heardElsewhere: true,
    group: 'edit',
    whyNot: whyNot.nothingSelected,
    act: () => cutToClipboard().ok,
  }),
  command({
    id: 'paste',
    label: 'command.paste',
    words: 'words.paste',
    keys: ['mod+v'],
    heardElsewhere: true,
    group: 'edit',
    act: () => void pasteFromClipboard(),
  }),
  turn('rotate-right', 'a', 15),
  turn('rotate-left', 'shift+a', -15),
  turn('rotate-right-little', 'alt+a', 1),
  turn('rotate-left-little', 'alt+shift+a', -1),
  grow('larger', 's', 1.1),
  grow('smaller', 'shift+s', 1 / 1.1),
  grow('larger-little', 'alt+s', 1.01),
  grow('smaller-little', 'alt+shift+s', 1 / 1.01),
];

function aid(
  tool: Exclude<AidTool, 'split' | 'hole' | 'mirror'>,
  keys: readonly string[],
): Command {
  return command({
    id: `tool-${tool}`,
    label: `command.tool.${tool}`,
    words: `words.tool.${tool}`,
    keys,
    where: 'map',
    group: tool === 'border' ? 'shape' : 'edit',
    act: () => chooseTool({ mode: tool }),
  });
}

function turn(
  id: 'rotate-right' | 'rotate-left' | 'rotate-right-little' | 'rotate-left-little',
  key: string,
  degrees: number,
): Command {
  return command({
    id,
    label: `command.${id}`,
    words: 'words.rotate',
    keys: [key],
    where: 'map',
    group: 'shape',
    whyNot: nothingToTransform,
    act: () => rotateSelection(degrees).ok,
  });
}

function grow(
  id: 'larger' | 'smaller' | 'larger-little' | 'smaller-little',
  key: string,
  factor: number,
): Command {
  return command({
    id,
    label: `command.${id}`,
    words: 'words.scale',
    keys: [key],
    where: 'map',
    group: 'shape',
    whyNot: nothingToTransform,
    act: () => scaleSelection(factor).ok,
  });
}

/** A single point has no extent that could be turned or scaled; and a hand that draws needs its keys. */
function nothingToTransform() {
  if (appStore.getState().session.tool.mode === 'draw') return 'refused.nothing-selected';
  return whyNot.nothingSelected() ?? whyNot.noExtent();
}
