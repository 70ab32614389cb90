import { drawMethodKeys, drawMethods } from '../../domain/draw-method.ts';
import { drawnShape } from '../../domain/drawn-shape.ts';
import { appStore } from '../../state/app-store.ts';
import { chooseDrawMethod } from '../choose-draw-method.ts';
import { chooseTool } from '../choose-tool.ts';
import { command, type Command } from '../command.ts';
import { finishAid } from '../finish-aid.ts';
import { finishGesture } from '../finish-gesture.ts';
import { followOtherWay } from '../follow-other-way.ts';
import { switchGuides } from '../switch-guides.ts';
import { switchSnapping } from '../switch-snapping.ts';
import { takeBackCorner } from '../take-back-corner.ts';
import { takesNumbers, typeSize } from '../type-size.ts';
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
    act: finishWhatIsInHand,
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
  ...methodCommands(),
  command({
    id: 'guides',
    label: 'command.guides',
    words: 'words.guides',
    keys: ['g'],
    where: 'map',
    group: 'draw',
    act: () => switchGuides(!appStore.getState().session.guides),
  }),
  command({
    id: 'type-size',
    label: 'command.typeSize',
    words: 'words.typeSize',
    group: 'draw',
    whyNot: () =>
      takesNumbers(appStore.getState().session.staging) ? null : 'refused.nothing-in-hand',
    act: () => typeSize({ field: 'first' }),
  }),
  command({
    id: 'other-way',
    label: 'command.otherWay',
    words: 'words.otherWay',
    group: 'draw',
    whyNot: () =>
      appStore.getState().session.staging?.method === 'trace' ? null : 'refused.nothing-followed',
    act: followOtherWay,
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

/** Their keys count only while a line or an area is drawn. */
function methodCommands(): readonly Command[] {
  return drawMethods('area').map((method) =>
    command({
      id: `method-${method}`,
      label: `command.method.${method}`,
      words: `words.method.${method}`,
      keys: [drawMethodKeys[method]],
      where: 'map',
      group: 'draw',
      whyNot: () => {
        const { tool } = appStore.getState().session;
        const can = tool.mode === 'draw' && drawMethods(drawnShape(tool)).includes(method);
        return can ? null : 'refused.not-drawing';
      },
      act: () => chooseDrawMethod(method),
    }),
  );
}

/** Measuring interrupts what is drawn: its line ends first. */
function finishWhatIsInHand(): boolean {
  const { aid } = appStore.getState().session;
  return (aid && aid.placed.length > 0 ? finishAid() : finishGesture()).ok;
}
