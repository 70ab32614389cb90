import { writeAddress } from '../state/address.ts';
import { appStore } from '../state/app-store.ts';
import { notify } from './notify.ts';

/** The smallest projector there is use for. */
const look = 'popup,width=1024,height=768';

/** Opens the wall in a window of its own, to be dragged to the projector; the same one each time. */
export function openWall(): boolean {
  const { workspaceId } = appStore.getState().session;
  const opened = window.open(wallAddress(), `strok-wall-${workspaceId}`, look);
  if (opened) opened.focus();
  else notify({ tone: 'warning', key: 'presenter.wallBlocked', values: {}, offersUndo: false });
  return opened !== null;
}

/** The wall's address, for a tab that is opened by hand. */
export function wallAddress(): string {
  const { workspaceId } = appStore.getState().session;
  return writeAddress({ view: 'wall', workspaceId });
}
