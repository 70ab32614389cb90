import type { TargetKind } from '../../domain/coverage-question.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { noFeatures } from '../no-features.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';

/** The parts of streets within reach along the path network. Computed here; no source outside. */
export function reachedStreetsSources(
  streets: GeoJSON.MultiLineString | null,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (streets === null) return { 'reached-streets': noFeatures };
  const feature: GeoJSON.Feature = { type: 'Feature', properties: {}, geometry: streets };
  return { 'reached-streets': { type: 'FeatureCollection', features: [feature] } };
}

export function reachedStreetsLayers(look: Look, target: TargetKind): readonly OrderedLayer[] {
  const { palette, opacity } = look;
  return [
    {
      part: 'reached-streets.casing',
      spec: {
        id: 'reached-streets:casing',
        type: 'line',
        source: 'reached-streets',
        minzoom: 12.5,
        layout: { 'line-join': 'round', 'line-cap': 'butt' },
        paint: {
          'line-color': palette.halo,
          'line-width': ['interpolate', ['linear'], ['zoom'], 12.5, 2.6, 15, 5, 17, 8],
          'line-opacity': 0.7 * opacity,
        },
      },
    },
    {
      part: 'reached-streets.line',
      spec: {
        id: 'reached-streets:line',
        type: 'line',
        source: 'reached-streets',
        layout: { 'line-join': 'round', 'line-cap': 'butt' },
        paint: {
          'line-color': palette.reach[target],
          'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1, 13, 1.8, 15, 3.2, 17, 5.5],
          'line-opacity': opacity,
        },
      },
    },
  ];
}

export function reachedStreetsLegend(palette: Palette, target: TargetKind): readonly LegendEntry[] {
  return [
    {
      id: 'reached',
      label: { key: 'map.legend.reachedStreet' },
      swatch: { type: 'line', color: palette.reach[target], width: 3.2, dash: null },
    },
  ];
}
