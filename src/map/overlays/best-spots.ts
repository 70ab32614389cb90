import type { BestSpot } from '../../domain/best-spots.ts';
import type { GapPlace } from '../../domain/gaps.ts';
import { boldFont } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { noFeatures } from '../no-features.ts';

/** Spots found, numbered, and the place of people without that is looked at. Computed here. */
export function bestSpotSources(
  spots: readonly BestSpot[],
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (spots.length === 0) return { 'best-spots': noFeatures };
  const features = spots.flatMap(({ position, geometry }, at): GeoJSON.Feature[] => [
    ...(geometry.type === 'Point'
      ? []
      : [{ type: 'Feature' as const, properties: { role: 'shape' }, geometry }]),
    {
      type: 'Feature',
      properties: { role: 'spot', number: String(at + 1) },
      geometry: { type: 'Point', coordinates: [...position] },
    },
  ]);
  return { 'best-spots': { type: 'FeatureCollection', features } };
}

export function gapOutlineSources(
  place: GapPlace | null,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (!place) return { 'gap-outline': noFeatures };
  return {
    'gap-outline': {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: place.outline }],
    },
  };
}

export function gapOutlineLayers({ palette }: Look): readonly OrderedLayer[] {
  return [
    {
      part: 'gap-outline.casing',
      spec: {
        id: 'gap-outline:casing',
        type: 'line',
        source: 'gap-outline',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.halo, 'line-width': 6, 'line-opacity': 0.85 },
      },
    },
    {
      part: 'gap-outline.line',
      spec: {
        id: 'gap-outline:line',
        type: 'line',
        source: 'gap-outline',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.selected, 'line-width': 2.6 },
      },
    },
  ];
}

export function bestSpotLayers({ palette }: Look): readonly OrderedLayer[] {
  return [
    {
      part: 'best-spots.shape',
      spec: {
        id: 'best-spots:shape',
        type: 'line',
        source: 'best-spots',
        filter: ['==', ['get', 'role'], 'shape'],
        paint: { 'line-color': palette.sketch, 'line-width': 2, 'line-dasharray': [2, 1.6] },
      },
    },
    {
      part: 'best-spots.disc',
      spec: {
        id: 'best-spots:disc',
        type: 'circle',
        source: 'best-spots',
        filter: ['==', ['get', 'role'], 'spot'],
        paint: {
          'circle-radius': 14,
          'circle-color': palette.halo,
          'circle-stroke-color': palette.sketch,
          'circle-stroke-width': 3,
        },
      },
    },
    {
      part: 'best-spots.number',
      spec: {
        id: 'best-spots:number',
        type: 'symbol',
        source: 'best-spots',
        filter: ['==', ['get', 'role'], 'spot'],
        layout: {
          'text-field': ['get', 'number'],
          'text-font': [boldFont],
          'text-size': 16,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': palette.sketch },
      },
    },
  ];
}
