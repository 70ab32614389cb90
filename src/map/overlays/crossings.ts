import type { ExpressionSpecification } from 'maplibre-gl';
import { crossingKindNames } from '../../domain/feature-kind.ts';
import type { CrossingKind } from '../../domain/feature-kind.ts';
import { middleOfLine } from '../../geo/middle-of-line.ts';
import { iconPath } from '../icon-paths.ts';
import { badgePrefix } from '../map-image.ts';
import { crossingKindIcon } from '../kind-icons.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry, Swatch } from '../swatch.ts';
import { asCollection } from '../workspace-overlay.ts';
import type { WorkspaceOverlay } from '../workspace-overlay.ts';

/** A crossing is plain, or it opens a way by the question on the board, or it opens none. */
type Effect = 'plain' | 'open' | 'shut';

/**
 * Where a barrier can be crossed on another level, as points or as the bridge's own line. Source,
 * licence and date: the layer's.
 */
export const crossingsOverlay: WorkspaceOverlay = {
  draws: (layer) => layer.group === 'barriers' && layer.geometry !== 'line',
  heedsBarriers: true,
  sources: (layerId, features, asked) => ({
    [layerId]: asCollection(features.filter(({ geometry }) => geometry.type === 'LineString')),
    [`${layerId}.marks`]: {
      type: 'FeatureCollection',
      features: features.map((feature): GeoJSON.Feature => {
        const { id, kind } = feature.properties;
        const effect: Effect = !asked ? 'plain' : asked.openCrossings.has(id) ? 'open' : 'shut';
        const properties = { ...feature.properties, icon: crossingKindIcon(kind), effect };
        const { geometry } = feature;
        if (geometry.type !== 'LineString') return { ...feature, properties };
        const coordinates = [...middleOfLine(geometry.coordinates)];
        return { ...feature, properties, geometry: { type: 'Point', coordinates } };
      }),
    },
  }),
  layers: (layerId, { palette, opacity }) => {
    const width = (city: number, street: number): ExpressionSpecification => [
      'interpolate',
      ['linear'],
      ['zoom'],
      12.5,
      city,
      16,
      street,
    ];
    return [
      {
        part: 'crossings.rails',
        spec: {
          id: `${layerId}:rails`,
          type: 'line',
          source: layerId,
          minzoom: 12.5,
          paint: {
            'line-color': palette.crossing,
            'line-width': width(2.5, 7),
            'line-opacity': opacity,
          },
        },
      },
      {
        part: 'crossings.deck',
        spec: {
          id: `${layerId}:deck`,
          type: 'line',
          source: layerId,
          minzoom: 12.5,
          paint: {
            'line-color': palette.paper,
            'line-width': width(1, 4.4),
            'line-opacity': opacity,
          },
        },
      },
      {
        part: 'crossings.symbol',
        spec: {
          id: `${layerId}:symbol`,
          type: 'symbol',
          source: `${layerId}.marks`,
          minzoom: 12.5,
          layout: {
            'icon-image': [
              'concat',
              [
                'match',
                ['get', 'effect'],
                'open',
                badgePrefix(badgeOf('open', palette)),
                'shut',
                badgePrefix(badgeOf('shut', palette)),
                badgePrefix(badgeOf('plain', palette)),
              ],
              ['get', 'icon'],
            ],
            'icon-size': ['interpolate', ['linear'], ['zoom'], 12.5, 0.5, 15, 0.85],
            'icon-padding': 1,
            // Where two would overlap, the one that opens a way is drawn.
            'symbol-sort-key': ['match', ['get', 'effect'], 'open', 0, 1],
          },
          paint: { 'icon-opacity': opacity },
        },
      },
    ];
  },
  legend: (kinds, palette, stopping) => {
    const entries = (Object.keys(crossingKindNames) as CrossingKind[])
      .filter((kind) => kinds.includes(kind))
      .map((kind): LegendEntry => ({
        id: kind,
        label: { text: crossingKindNames[kind] },
        swatch: swatchOf(kind, 'plain', palette),
      }));
    if (stopping === null) return entries;
    return [
      ...entries,
      {
        id: 'open',
        label: { key: 'map.legend.crossingOpen' },
        swatch: swatchOf('bridge', 'open', palette),
      },
      {
        id: 'shut',
        label: { key: 'map.legend.crossingShut' },
        swatch: swatchOf('bridge', 'shut', palette),
      },
    ];
  },
};

function badgeOf(effect: Effect, palette: Palette) {
  const shape = 'round' as const;
  switch (effect) {
    case 'plain':
      return {
        shape,
        fill: palette.paper,
        line: palette.crossing,
        icon: palette.crossing,
        dashed: false,
      };
    case 'open':
      return { shape, fill: palette.ink, line: palette.paper, icon: palette.paper, dashed: false };
    case 'shut':
      return {
        shape,
        fill: palette.paper,
        line: palette.quietInk,
        icon: palette.quietInk,
        dashed: true,
      };
  }
}

function swatchOf(kind: CrossingKind, effect: Effect, palette: Palette): Swatch {
  const { icon, ...badge } = badgeOf(effect, palette);
  return {
    type: 'badge',
    ...badge,
    iconPath: iconPath(crossingKindIcon(kind)),
    iconColor: icon,
  };
}
