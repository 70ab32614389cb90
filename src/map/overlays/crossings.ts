import { crossingKindNames } from '../../domain/feature-kind.ts';
import type { CrossingKind } from '../../domain/feature-kind.ts';
import { iconPath } from '../icon-paths.ts';
import { badgePrefix } from '../map-image.ts';
import { crossingKindIcon } from '../kind-icons.ts';
import type { WorkspaceOverlay } from '../workspace-overlay.ts';

/** Where a barrier can be crossed on another level. Source, licence and date: the layer's. */
export const crossingsOverlay: WorkspaceOverlay = {
  draws: (layer) => layer.group === 'barriers' && layer.geometry === 'point',
  sources: (layerId, features) => ({
    [layerId]: {
      type: 'FeatureCollection',
      features: features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, icon: crossingKindIcon(feature.properties['kind']) },
      })),
    },
  }),
  layers: (layerId, { palette, opacity }) => [
    {
      part: 'crossings.symbol',
      spec: {
        id: `${layerId}:symbol`,
        type: 'symbol',
        source: layerId,
        minzoom: 12.5,
        layout: {
          'icon-image': [
            'concat',
            badgePrefix({
              shape: 'round',
              fill: palette.paper,
              line: palette.crossing,
              icon: palette.crossing,
              dashed: false,
            }),
            ['get', 'icon'],
          ],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 12.5, 0.5, 15, 0.85],
          'icon-padding': 1,
        },
        paint: { 'icon-opacity': opacity },
      },
    },
  ],
  legend: (kinds, palette) =>
    (Object.keys(crossingKindNames) as CrossingKind[])
      .filter((kind) => kinds.includes(kind))
      .map((kind) => ({
        id: kind,
        label: { text: crossingKindNames[kind] },
        swatch: {
          type: 'badge',
          shape: 'round',
          fill: palette.paper,
          line: palette.crossing,
          dashed: false,
          iconPath: iconPath(crossingKindIcon(kind)),
          iconColor: palette.crossing,
        },
      })),
};
