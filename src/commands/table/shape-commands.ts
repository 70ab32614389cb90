import type { AidTool } from '../../state/session.ts';
import { chooseTool } from '../choose-tool.ts';
import { bufferSelection } from '../buffer-selection.ts';
import { command, type Command } from '../command.ts';
import { convertSelection } from '../convert-selection.ts';
import { fillGap } from '../fill-gap.ts';
import { mergeSelection } from '../merge-selection.ts';
import { separateSelection } from '../separate-selection.ts';
import { simplifySelection } from '../simplify-selection.ts';
import { subtractSelection } from '../subtract-selection.ts';
import { whyNot } from './why-not.ts';

/** A distance to begin with. */
const usualBufferMeters = 25;
const usualToleranceMeters = 2;

/** What makes other shapes of those selected. */
export const shapeCommands: readonly Command[] = [
  command({
    id: 'merge',
    label: 'command.merge',
    words: 'words.merge',
    keys: ['j'],
    where: 'map',
    group: 'shape',
    whyNot: () => whyNot.nothingSelected() ?? whyNot.notSeveral() ?? whyNot.mixedShapes(),
    act: () => mergeSelection().ok,
  }),
  command({
    id: 'subtract',
    label: 'command.subtract',
    words: 'words.subtract',
    keys: ['c'],
    where: 'map',
    group: 'shape',
    whyNot: () => whyNot.nothingSelected() ?? whyNot.notSeveral() ?? whyNot.notAreas(),
    act: () => subtractSelection('first').ok,
  }),
  command({
    id: 'subtract-first',
    label: 'command.subtractFirst',
    words: 'words.subtract',
    keys: ['shift+c'],
    where: 'map',
    group: 'shape',
    whyNot: () => whyNot.nothingSelected() ?? whyNot.notSeveral() ?? whyNot.notAreas(),
    act: () => subtractSelection('others').ok,
  }),
  aid('split', 'x', () => whyNot.nothingSelected() ?? whyNot.onlyPoints()),
  aid('hole', 'h', () => whyNot.nothingSelected() ?? whyNot.noArea()),
  command({
    id: 'fill-gap',
    label: 'command.fillGap',
    words: 'words.fillGap',
    group: 'shape',
    whyNot: () => whyNot.nothingSelected() ?? whyNot.notAreas(),
    act: () => fillGap().ok,
  }),
  aid('mirror', 'i', () => whyNot.nothingSelected() ?? whyNot.noShape()),
  command({
    id: 'separate',
    label: 'command.separate',
    words: 'words.separate',
    group: 'shape',
    whyNot: () => whyNot.nothingSelected() ?? whyNot.notAreas(),
    act: () => separateSelection().ok,
  }),
  command({
    id: 'simplify',
    label: 'command.simplify',
    words: 'words.simplify',
    group: 'shape',
    whyNot: () => whyNot.nothingSelected() ?? whyNot.onlyPoints(),
    act: () => simplifySelection(usualToleranceMeters).ok,
  }),
  command({
    id: 'buffer',
    label: 'command.buffer',
    words: 'words.buffer',
    group: 'shape',
    whyNot: () => whyNot.nothingSelected() ?? whyNot.noShape(),
    act: () => bufferSelection(usualBufferMeters).ok,
  }),
  convert('point'),
  convert('line'),
  convert('area'),
];

function convert(shape: 'point' | 'line' | 'area'): Command {
  return command({
    id: `convert-${shape}`,
    label: `command.convert.${shape}`,
    words: 'words.convert',
    group: 'shape',
    whyNot: () => whyNot.nothingSelected() ?? whyNot.noShape(),
    act: () => convertSelection(shape).ok,
  });
}

function aid(
  tool: Extract<AidTool, 'split' | 'hole' | 'mirror'>,
  key: string,
  why: Command['whyNot'],
): Command {
  return command({
    id: `tool-${tool}`,
    label: `command.tool.${tool}`,
    words: `words.tool.${tool}`,
    keys: [key],
    where: 'map',
    group: 'shape',
    whyNot: why,
    act: () => chooseTool({ mode: tool }),
  });
}
