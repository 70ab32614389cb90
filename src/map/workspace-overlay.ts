import type { BarrierKind } from '../domain/coverage-question.ts';
import type { LayerFeature } from '../domain/loaded-workspace.ts';
import type { WorkspaceLayer } from '../domain/workspace.ts';
import type { AskedBarriers } from './asked-barriers.ts';
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
    asked: AskedBarriers | null,
  ) => Readonly<Record<string, GeoJSON.FeatureCollection>>;
  readonly layers: (
    layerId: string,
    look: Look,
    asked: AskedBarriers | null,
  ) => readonly OrderedLayer[];
  /** A line for every kind that the layer holds; `stopping`: the barriers asked about, if any. */
  readonly legend: (
    kinds: readonly string[],
    palette: Palette,
    stopping: readonly BarrierKind[] | null,
  ) => readonly LegendEntry[];
  /** Drawn differently where the question heeds barriers. */
  readonly heedsBarriers?: true;
}

/** The features as they are, for MapLibre. */
export function asCollection(features: readonly LayerFeature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
