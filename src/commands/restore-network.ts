import type { WorkspaceId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { readKeptNetwork } from '../state/kept-network.ts';
import { notify } from './notify.ts';

/** Takes up the path network that this device keeps for a place. */
export async function restoreNetwork(id: WorkspaceId): Promise<void> {
  const kept = await readKeptNetwork(id);
  const { network, workspaceId } = appStore.getState().session;
  // The person may have opened another file meanwhile.
  if (kept === null || network.status !== 'none' || workspaceId !== id) return;
  if (kept === 'unread') {
    notify({ tone: 'warning', key: 'notice.pathsUnread', values: {}, offersUndo: false });
    return;
  }
  updateSession({ network: { status: 'ready', kept: true, ...kept } });
}
