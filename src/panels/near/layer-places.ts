import type { LayerFeature, LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { WorkspaceLayer } from '../../domain/workspace.ts';

interface LayerPlaces {
  readonly layer: WorkspaceLayer;
  readonly features: readonly LayerFeature[];
}

/** What the map shows beside the measures, by layer, in the order of the place. */
export function layerPlaces(loaded: LoadedWorkspace): readonly LayerPlaces[] {
  return loaded.workspace.layers.flatMap((layer) => {
    const data = loaded.layers[layer.id];
    if (layer.group === 'planned' || layer.group === 'residents') return [];
    return data?.status === 'ready' ? [{ layer, features: data.features }] : [];
  });
}
