import { appStore, updateSession } from '../state/app-store.ts';

/** Closes the list of commands; the panel behind it is in front again. */
export function closeCommands(): void {
  const { openPanel, panelBehind } = appStore.getState().session;
  if (openPanel !== 'commands') return;
  updateSession({ openPanel: panelBehind, panelBehind: null });
}
