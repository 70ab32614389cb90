import type { ExpressionFilterSpecification } from 'maplibre-gl';
import { barrierKindNames } from '../../domain/feature-kind.ts';
import type { BarrierKind } from '../../domain/feature-kind.ts';
import { asCollection } from '../workspace-overlay.ts';
import type { WorkspaceOverlay } from '../workspace-overlay.ts';

const ties = [0.35, 2.2];

/** Railways and roads that cut a district in two. Source, licence and date: the layer's. */
export const barriersOverlay: WorkspaceOverlay = {
  draws: (layer) => layer.group === 'barriers' && layer.geometry === 'line',
  sources: (layerId, features) => ({ [layerId]: asCollection(features) }),
  layers: (layerId, { palette, opacity }) => {
    const isRailway: ExpressionFilterSpecification = ['==', ['get', 'kind'], 'railway'];
    return [
      {
        part: 'barriers.casing',
        spec: {
          id: `${layerId}:casing`,
          type: 'line',
          source: layerId,
          layout: { 'line-join': 'round', 'line-cap': 'butt' },
          paint: {
            'line-color': palette.barrier,
            'line-width': [
              'interpolate',
              ['linear'],
              ['zoom'],
              11,
              ['case', isRailway, 0.8, 1.6],
              15,
              ['case', isRailway, 1.6, 5],
            ],
            'line-opacity': opacity,
          },
        },
      },
      {
        part: 'barriers.line',
        spec: {
          id: `${layerId}:line`,
          type: 'line',
          source: layerId,
          filter: ['!=', ['get', 'kind'], 'railway'],
          layout: { 'line-join': 'round' },
          paint: {
            'line-color': palette.barrierGap,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.5, 15, 3],
            'line-opacity': opacity,
          },
        },
      },
      {
        part: 'barriers.ties',
        spec: {
          id: `${layerId}:ties`,
          type: 'line',
          source: layerId,
          filter: ['==', ['get', 'kind'], 'railway'],
          paint: {
            'line-color': palette.barrier,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, 3, 15, 6],
            'line-dasharray': ties,
            'line-opacity': opacity,
          },
        },
      },
    ];
  },
  legend: (kinds, palette) =>
    (Object.keys(barrierKindNames) as BarrierKind[])
      .filter((kind) => kinds.includes(kind))
      .map((kind) => ({
        id: kind,
        label: { text: barrierKindNames[kind] },
        swatch: {
          type: 'line',
          color: palette.barrier,
          width: kind === 'railway' ? 5 : 3,
          dash: kind === 'railway' ? ties : null,
        },
      })),
};
