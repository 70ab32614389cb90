import type { LayerId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Makes a layer more or less see-through; 0 is invisible, 1 is solid. */
export function setLayerOpacity(layerId: LayerId, opacity: number): void {
  const { layers } = appStore.getState().session;
  const within = Math.min(1, Math.max(0, opacity));
  updateSession({
    layers: layers.map((layer) =>
      layer.layerId === layerId ? { ...layer, opacity: within } : layer,
    ),
  });
}
