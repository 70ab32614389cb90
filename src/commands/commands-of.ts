import type { Audience } from '../domain/audience.ts';
import type { Command } from './command.ts';
import { commandTable } from './command-table.ts';
import { presenterCommands } from './table/presenter-commands.ts';

/** What of the planner's commands makes sense where nothing is drawn. */
const alsoPresenters = new Set([
  'step-back',
  'undo',
  'redo',
  'zoom-in',
  'zoom-out',
  'show-today',
  'year-next',
  'year-previous',
  'make-checkpoint',
  'return-to-checkpoint',
  'save',
  'open-commands',
  'open-help',
]);

const byAudience: Readonly<Record<Audience, readonly Command[]>> = {
  planner: commandTable,
  presenter: [
    ...presenterCommands,
    ...commandTable.filter(({ id, group }) => alsoPresenters.has(id) || group === 'settings'),
  ],
  resident: [],
  wall: [],
};

/** What can be done in a window, by the window's audience. */
export function commandsOf(audience: Audience): readonly Command[] {
  return byAudience[audience];
}
