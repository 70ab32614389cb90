import { circleRing } from '../../geo/circle-ring.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { nearMeters } from '../../domain/near-answer.ts';
import { boldFont } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { noFeatures } from '../no-features.ts';

/** Where the visitor is, and how far near reaches. Drawn on this device's map and nowhere else. */
export function pinSources(
  pin: LngLat | null,
  label: string,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (!pin) return { pin: noFeatures };
  const ring = circleRing(pin, nearMeters);
  const features: GeoJSON.Feature[] = [
    {
      type: 'Feature',
      properties: { role: 'pin', label },
      geometry: { type: 'Point', coordinates: [pin[0], pin[1]] },
    },
  ];
  if (ring) {
    features.push({
      type: 'Feature',
      properties: { role: 'ring' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    });
  }
  return { pin: { type: 'FeatureCollection', features } };
}

export function pinLayers({ palette }: Look): readonly OrderedLayer[] {
  const isRing: ['==', ['get', string], string] = ['==', ['get', 'role'], 'ring'];
  const isPin: ['==', ['get', string], string] = ['==', ['get', 'role'], 'pin'];
  return [
    {
      part: 'pin.casing',
      spec: {
        id: 'pin:casing',
        type: 'line',
        source: 'pin',
        filter: isRing,
        paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.85 },
      },
    },
    {
      part: 'pin.ring',
      spec: {
        id: 'pin:ring',
        type: 'line',
        source: 'pin',
        filter: isRing,
        paint: { 'line-color': palette.selected, 'line-width': 2, 'line-dasharray': [3, 2] },
      },
    },
    {
      part: 'pin.dot',
      spec: {
        id: 'pin:dot',
        type: 'circle',
        source: 'pin',
        filter: isPin,
        paint: {
          'circle-radius': 9,
          'circle-color': palette.selected,
          'circle-stroke-color': palette.halo,
          'circle-stroke-width': 4,
        },
      },
    },
    {
      part: 'pin.label',
      spec: {
        id: 'pin:label',
        type: 'symbol',
        source: 'pin',
        filter: isPin,
        layout: {
          'text-field': ['get', 'label'],
          'text-font': [boldFont],
          'text-size': 16,
          'text-anchor': 'top',
          'text-offset': [0, 0.9],
          'text-allow-overlap': true,
        },
        paint: {
          'text-color': palette.selected,
          'text-halo-color': palette.halo,
          'text-halo-width': 2,
        },
      },
    },
  ];
}
