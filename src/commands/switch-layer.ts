import type { LayerId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Shows or hides a layer. */
export function switchLayer(layerId: LayerId, visible: boolean): void {
  const { layers } = appStore.getState().session;
  updateSession({
    layers: layers.map((layer) => (layer.layerId === layerId ? { ...layer, visible } : layer)),
  });
}
