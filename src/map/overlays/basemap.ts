import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapConfig } from '../../state/session.ts';
import { regularFont } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';

/** What a chosen basemap brings: sources of another host, and the layers that show them. */
export interface BasemapPart {
  readonly outside: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly OrderedLayer[];
}

/** What every source of another host is named with first. */
export const outsidePrefix = 'basemap:';

export const noBasemap: BasemapPart = { outside: {}, layers: [] };

/** Tiles of another host. Licence and attribution: the operator's, from `config.json`. */
export function rasterBasemap(basemap: BasemapConfig, { dark }: Look): BasemapPart {
  const { url, tileSize = 256, maxZoom = 19 } = basemap;
  const source = outsidePrefix + basemap.id;
  return {
    outside: { [source]: { type: 'raster', tiles: [url], tileSize, maxzoom: maxZoom } },
    layers: [
      {
        part: 'basemap.outside',
        spec: {
          id: 'basemap:raster',
          type: 'raster',
          source,
          paint: {
            'raster-saturation': -0.25,
            'raster-brightness-max': dark ? 0.55 : 1,
            'raster-fade-duration': 0,
          },
        },
      },
    ],
  };
}

/**
 * The sources and layers of another host's style, under ours. Its pictures and letters are left
 * out: names are drawn with our own letters, so nothing but data is fetched.
 */
export function styleBasemap(basemap: BasemapConfig, style: StyleSpecification): BasemapPart {
  const prefix = `${outsidePrefix}${basemap.id}:`;
  const outside = Object.fromEntries(
    Object.entries(style.sources).map(([name, source]) => [prefix + name, source]),
  );
  const layers = style.layers.map((layer): OrderedLayer => ({
    part: 'basemap.outside',
    spec: borrowLayer(layer, prefix),
  }));
  return { outside, layers };
}

function borrowLayer(layer: LayerSpecification, prefix: string): LayerSpecification {
  const id = prefix + layer.id;
  if (layer.type === 'background') return { ...layer, id };
  if (layer.type !== 'symbol') return { ...layer, id, source: prefix + layer.source };
  const { 'icon-image': _, ...layout } = layer.layout ?? {};
  return {
    ...layer,
    id,
    source: prefix + layer.source,
    layout: { ...layout, 'text-font': [regularFont] },
  };
}
