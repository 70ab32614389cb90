import type { LayerId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Moves a layer to a place in the drawing order; 0 is on top. */
export function moveLayer(layerId: LayerId, toIndex: number): void {
  const { layers } = appStore.getState().session;
  const moved = layers.find((layer) => layer.layerId === layerId);
  if (!moved) return;
  const others = layers.filter((layer) => layer !== moved);
  const index = Math.min(others.length, Math.max(0, toIndex));
  updateSession({ layers: others.toSpliced(index, 0, moved) });
}
