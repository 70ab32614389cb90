import { writeAddress } from '../state/address.ts';
import { appStore } from '../state/app-store.ts';

/** Opens the presenter's window of the place in a tab of its own; the same one each time. */
export function openPresenter(): boolean {
  const { workspaceId } = appStore.getState().session;
  const address = writeAddress({ view: 'presenter', workspaceId });
  return window.open(address, `strok-presenter-${workspaceId}`) !== null;
}
