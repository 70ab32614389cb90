import { boldFont } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import type { ZoneBadge } from '../zone-badges.ts';

const source = 'zone-measures';

/** How many measures without a drawn shape serve each zone. Counted here, from plan and programme. */
export function zoneMeasureSources(
  badges: readonly ZoneBadge[],
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const features = badges.map(({ zoneId, at, measureIds }): GeoJSON.Feature => ({
    type: 'Feature',
    id: zoneId,
    properties: { id: zoneId, count: String(measureIds.length) },
    geometry: { type: 'Point', coordinates: [...at] },
  }));
  return { [source]: { type: 'FeatureCollection', features } };
}

export function zoneMeasureLayers({ palette, opacity }: Look): readonly OrderedLayer[] {
  return [
    {
      part: 'zone-measures.disc',
      spec: {
        id: 'zone-measures:disc',
        type: 'circle',
        source,
        minzoom: 8,
        paint: {
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 8, 7, 12, 11],
          'circle-color': palette.paper,
          'circle-opacity': opacity,
          'circle-stroke-color': palette.ink,
          'circle-stroke-width': 1.5,
          'circle-stroke-opacity': opacity,
        },
      },
    },
    {
      part: 'zone-measures.number',
      spec: {
        id: 'zone-measures:number',
        type: 'symbol',
        source,
        minzoom: 8,
        layout: {
          'text-field': ['get', 'count'],
          'text-font': [boldFont],
          'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10, 12, 13],
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': palette.ink, 'text-opacity': opacity },
      },
    },
  ];
}

export function zoneMeasureLegend(palette: Palette): readonly LegendEntry[] {
  return [
    {
      id: 'zone-measures',
      label: { key: 'register.badge' },
      swatch: { type: 'dot', fill: palette.paper, line: palette.ink },
    },
  ];
}
