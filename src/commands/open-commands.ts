import { appStore, updateSession } from '../state/app-store.ts';

/** Opens the list of commands over the panel that is open. */
export function openCommands(): void {
  const { openPanel } = appStore.getState().session;
  if (openPanel === 'commands') return;
  updateSession({ openPanel: 'commands', panelBehind: openPanel === 'help' ? null : openPanel });
}
