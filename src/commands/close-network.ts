import { appStore, updateSession } from '../state/app-store.ts';
import { forgetNetwork } from '../state/kept-network.ts';
import { announce } from './announce.ts';
import { networkReading } from './network-reading.ts';
import { notify } from './notify.ts';

/** Removes the path network from the map, from the answers and from the device. */
export async function closeNetwork(): Promise<void> {
  const { workspaceId } = appStore.getState().session;
  networkReading.giveUp();
  updateSession({ network: { status: 'none' } });
  announce('notice.pathsRemoved');
  if (await forgetNetwork(workspaceId)) return;
  notify({ tone: 'warning', key: 'notice.pathsNotRemoved', values: {}, offersUndo: false });
}
