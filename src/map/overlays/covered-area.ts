import type { TargetKind } from '../../domain/coverage-question.ts';
import { hatchName } from '../map-image.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { noFeatures } from '../no-features.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';

const gainDash = [2.4, 1.6];

/** What is within reach today, and what the proposal adds. Computed here; no source outside. */
export function coveredAreaSources(
  today: GeoJSON.MultiPolygon | null,
  gained: GeoJSON.MultiPolygon | null,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  return { 'covered-area': shape(today), 'covered-area.gain': shape(gained) };
}

function shape(geometry: GeoJSON.MultiPolygon | null): GeoJSON.FeatureCollection {
  if (!geometry) return noFeatures;
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

export function coveredAreaLayers(look: Look, target: TargetKind): readonly OrderedLayer[] {
  const { palette, opacity, dark } = look;
  const reach = palette.reach[target];
  return [
    {
      part: 'covered-area.today',
      spec: {
        id: 'covered-area:today',
        type: 'fill',
        source: 'covered-area',
        paint: {
          'fill-color': reach,
          'fill-opacity': (dark ? 0.16 : 0.15) * opacity,
          'fill-antialias': false,
        },
      },
    },
    {
      part: 'covered-area.today-line',
      spec: {
        id: 'covered-area:today-line',
        type: 'line',
        source: 'covered-area',
        paint: { 'line-color': reach, 'line-width': 0.8, 'line-opacity': 0.55 * opacity },
      },
    },
    {
      part: 'covered-area.gain',
      spec: {
        id: 'covered-area:gain',
        type: 'fill',
        source: 'covered-area.gain',
        paint: {
          'fill-pattern': hatchName(palette.sketch, 'back'),
          'fill-opacity': 0.55 * opacity,
        },
      },
    },
    {
      part: 'covered-area.gain-line',
      spec: {
        id: 'covered-area:gain-line',
        type: 'line',
        source: 'covered-area.gain',
        paint: {
          'line-color': palette.sketch,
          'line-width': 1.6,
          'line-dasharray': gainDash,
          'line-opacity': opacity,
        },
      },
    },
  ];
}

export function coveredAreaLegend(palette: Palette, target: TargetKind): readonly LegendEntry[] {
  return [
    {
      id: 'today',
      label: { key: 'map.legend.coveredToday' },
      swatch: {
        type: 'area',
        fill: palette.reach[target],
        fillOpacity: 0.25,
        line: palette.reach[target],
        dash: null,
        hatch: null,
      },
    },
    {
      id: 'gain',
      label: { key: 'map.legend.coveredGain' },
      swatch: {
        type: 'area',
        fill: palette.paper,
        fillOpacity: 1,
        line: palette.sketch,
        dash: gainDash,
        hatch: palette.sketch,
      },
    },
  ];
}
