import type { OrderedLayer } from './layer-order.ts';

/** What one overlay puts on the map. */
export interface ScenePart {
  readonly data: Readonly<Record<string, GeoJSON.FeatureCollection>>;
  readonly layers: readonly OrderedLayer[];
}

export const emptyPart: ScenePart = { data: {}, layers: [] };
