import { measureKinds, type DrawnShape } from '../../domain/measure-kind.ts';
import { chooseTool } from '../choose-tool.ts';
import { command, type Command } from '../command.ts';
import { canDrawAs, drawAs } from '../draw-as.ts';
import { openKinds } from '../open-kinds.ts';

const shapes: readonly Exclude<DrawnShape, 'zone'>[] = ['point', 'line', 'area'];

/** Every kind that can be drawn, how it is drawn, and the lists of kinds. */
export const kindCommands: readonly Command[] = [
  command({
    id: 'all-kinds',
    label: 'kinds.all',
    words: 'words.allKinds',
    keys: ['k'],
    where: 'map',
    group: 'draw',
    act: () => openKinds('pick'),
  }),
  command({
    id: 'own-kinds',
    label: 'kinds.own',
    words: 'words.ownKinds',
    group: 'draw',
    act: () => openKinds('own'),
  }),
  ...shapes.map((shape) =>
    command({
      id: `draw-as-${shape}`,
      label: `kinds.drawAs.${shape}`,
      words: 'words.drawAs',
      group: 'draw',
      whyNot: () => (canDrawAs(shape) ? null : 'refused.not-drawn-so'),
      act: () => drawAs(shape),
    }),
  ),
  ...measureKinds
    .filter(({ drawable }) => drawable)
    .map(({ id, shortcut }) =>
      command({
        id: `draw-${id}`,
        label: `kind.${id}`,
        words: `kindHint.${id}`,
        keys: shortcut === null ? [] : [shortcut],
        where: 'map',
        group: 'draw',
        act: () => chooseTool({ mode: 'draw', kind: id }),
      }),
    ),
];
