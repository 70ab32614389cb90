import type { LayerFeature } from '../domain/loaded-workspace.ts';
import type { WorkspaceLayer } from '../domain/workspace.ts';
import type { OrderedLayer } from './layer-order.ts';
import type { Look } from './look.ts';
import type { Palette } from './palette.ts';
import type { LegendEntry } from './swatch.ts';

/**
 * How the bundled layers of one sort are drawn. A workspace may hold several layers of a sort
 * and need not hold any.
 */
export interface WorkspaceOverlay {
  /** Whether a bundled layer is of this sort. The first sort that says yes draws it. */
  readonly draws: (layer: WorkspaceLayer) => boolean;
  /** The data, by source name: the layer's own id, and `<id>.names` where names stand apart. */
  readonly sources: (
    layerId: string,
    features: readonly LayerFeature[],
  ) => Readonly<Record<string, GeoJSON.FeatureCollection>>;
  readonly layers: (layerId: string, look: Look) => readonly OrderedLayer[];
  /** A line for every kind that the layer holds. */
  readonly legend: (kinds: readonly string[], palette: Palette) => readonly LegendEntry[];
}

/** The features as they are, for MapLibre. */
export function asCollection(features: readonly LayerFeature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
