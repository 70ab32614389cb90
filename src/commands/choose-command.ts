import { appStore, updateSession } from '../state/app-store.ts';
import { closeCommands } from './close-commands.ts';
import type { Command } from './command.ts';

const mostRecent = 8;

/** Does a command that was chosen from the list, and keeps it among the recent ones. */
export function chooseCommand(command: Command): void {
  const { id } = command;
  const { recentCommands } = appStore.getState().session;
  const others = recentCommands.filter((one) => one !== id);
  updateSession({ recentCommands: [id, ...others].slice(0, mostRecent) });
  closeCommands();
  command.run();
}
