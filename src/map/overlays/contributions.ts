import type { ExpressionSpecification } from 'maplibre-gl';
import { contributionKinds } from '../../domain/contribution.ts';
import type { Plan } from '../../domain/plan.ts';
import { boldFont } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { voiceName } from '../map-image.ts';
import { mappedContributions } from '../mapped-contributions.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { voicePath } from '../voice-path.ts';

const source = 'contributions';
const heatSource = 'contribution-heat';

/** What was said of places, from the plan. What is said of zones and measures is in the list alone. */
export function contributionSources(
  contributions: Plan['contributions'],
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const features = mappedContributions(contributions).map(
    ({ id, kind, state, dots, at }): GeoJSON.Feature => ({
      type: 'Feature',
      id,
      properties: { id, kind, dots, hidden: state === 'hidden' },
      geometry: { type: 'Point', coordinates: [...at] },
    }),
  );
  return { [source]: { type: 'FeatureCollection', features } };
}

/** The same for where much is said: without what is hidden, and one who agrees counts as one more. */
export function contributionHeatSources(
  contributions: Plan['contributions'],
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const features = mappedContributions(contributions)
    .filter(({ state }) => state !== 'hidden')
    .map(({ dots, at }): GeoJSON.Feature => ({
      type: 'Feature',
      properties: { weight: 1 + dots },
      geometry: { type: 'Point', coordinates: [...at] },
    }));
  return { [heatSource]: { type: 'FeatureCollection', features } };
}

export function contributionLayers({ palette, opacity }: Look): readonly OrderedLayer[] {
  const isHidden: ExpressionSpecification = ['get', 'hidden'];
  const mark = (kind: (typeof contributionKinds)[number]): ExpressionSpecification => [
    'case',
    isHidden,
    voiceName(kind, palette.paper, palette.quietInk),
    voiceName(kind, palette.voices[kind], palette.halo),
  ];
  return [
    {
      part: 'contributions.symbol',
      spec: {
        id: 'contributions:symbol',
        type: 'symbol',
        source,
        layout: {
          'icon-image': [
            'match',
            ['get', 'kind'],
            'challenge',
            mark('challenge'),
            'praise',
            mark('praise'),
            mark('idea'),
          ],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 9, 0.4, 13, 0.7, 16, 1],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
        paint: { 'icon-opacity': ['case', isHidden, 0.6 * opacity, opacity] },
      },
    },
    {
      part: 'contributions.dots',
      spec: {
        id: 'contributions:dots',
        type: 'symbol',
        source,
        minzoom: 12,
        filter: ['>', ['get', 'dots'], 0],
        layout: {
          'text-field': ['concat', '+', ['to-string', ['get', 'dots']]],
          'text-font': [boldFont],
          'text-size': 12,
          'text-anchor': 'left',
          'text-offset': [1.05, 0],
          'text-optional': true,
        },
        paint: {
          'text-color': palette.ink,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.5,
          'text-opacity': opacity,
        },
      },
    },
  ];
}

export function contributionHeatLayers({ palette, opacity }: Look): readonly OrderedLayer[] {
  const [few, some, many, most] = palette.voiceRamp;
  return [
    {
      part: 'contribution-heat.glow',
      spec: {
        id: 'contribution-heat:glow',
        type: 'heatmap',
        source: heatSource,
        paint: {
          'heatmap-weight': ['interpolate', ['linear'], ['get', 'weight'], 1, 0.25, 10, 1],
          'heatmap-intensity': ['interpolate', ['linear'], ['zoom'], 9, 0.6, 16, 1.6],
          'heatmap-radius': ['interpolate', ['linear'], ['zoom'], 9, 14, 13, 34, 16, 60],
          'heatmap-color': [
            'interpolate',
            ['linear'],
            ['heatmap-density'],
            0,
            `${few}00`,
            0.12,
            few,
            0.4,
            some,
            0.7,
            many,
            1,
            most,
          ],
          'heatmap-opacity': 0.75 * opacity,
        },
      },
    },
  ];
}

export function contributionLegend(palette: Palette): readonly LegendEntry[] {
  return [
    ...contributionKinds.map((kind): LegendEntry => ({
      id: kind,
      label: { key: `contributions.kind.${kind}` },
      swatch: {
        type: 'mark',
        path: voicePath(kind),
        fill: palette.voices[kind],
        line: palette.halo,
      },
    })),
    {
      id: 'hidden',
      label: { key: 'contributions.legend.hidden' },
      swatch: {
        type: 'mark',
        path: voicePath('idea'),
        fill: palette.paper,
        line: palette.quietInk,
      },
    },
  ];
}

export function contributionHeatLegend(palette: Palette): readonly LegendEntry[] {
  return (['few', 'some', 'many', 'most'] as const).map((amount, at) => ({
    id: amount,
    label: { key: `contributions.heat.${amount}` },
    swatch: {
      type: 'area',
      fill: palette.voiceRamp[at],
      fillOpacity: 0.75,
      line: null,
      dash: null,
      hatch: null,
    },
  }));
}
