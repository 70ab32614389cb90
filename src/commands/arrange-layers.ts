import { updateSession } from '../state/app-store.ts';
import type { LayerSetting } from '../state/session.ts';

/**
 * Sets the layers of a workspace just opened: as this person left them last time, with layers
 * that are new since then in their usual place, and without layers that no longer exist.
 */
export function arrangeLayers(
  usual: readonly LayerSetting[],
  remembered: readonly LayerSetting[] = [],
): void {
  const known = new Set(usual.map((layer) => layer.layerId));
  const layers = remembered.filter((layer) => known.has(layer.layerId));
  const present = new Set(layers.map((layer) => layer.layerId));
  for (const [index, layer] of usual.entries()) {
    if (!present.has(layer.layerId)) layers.splice(index, 0, layer);
  }
  updateSession({ layers });
}
