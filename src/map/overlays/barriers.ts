import type { ExpressionFilterSpecification, ExpressionSpecification } from 'maplibre-gl';
import { barrierKindNames } from '../../domain/feature-kind.ts';
import type { BarrierKind } from '../../domain/feature-kind.ts';
import type { LegendEntry } from '../swatch.ts';
import { asCollection } from '../workspace-overlay.ts';
import type { WorkspaceOverlay } from '../workspace-overlay.ts';

const ties = [0.35, 2.2];

/** What does not stop people by the question is still there, behind what does. */
const quiet = 0.35;

/** Railways and roads that cut a district in two. Source, licence and date: the layer's. */
export const barriersOverlay: WorkspaceOverlay = {
  draws: (layer) => layer.group === 'barriers' && layer.geometry === 'line',
  sources: (layerId, features) => ({ [layerId]: asCollection(features) }),
  heedsBarriers: true,
  layers: (layerId, { palette, opacity }, asked) => {
    const stops: ExpressionSpecification = [
      'in',
      ['get', 'kind'],
      ['literal', [...(asked?.kinds ?? [])]],
    ];
    const color: ExpressionSpecification | string =
      asked === null ? palette.barrier : ['case', stops, palette.ink, palette.barrier];
    const clear: ExpressionSpecification | number =
      asked === null ? opacity : ['case', stops, opacity, quiet * opacity];
    const wide = (width: number): ExpressionSpecification | number =>
      asked === null ? width : ['case', stops, 1.5 * width, width];
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
            'line-color': color,
            'line-width': [
              'interpolate',
              ['linear'],
              ['zoom'],
              11,
              ['case', isRailway, wide(0.8), wide(1.6)],
              15,
              ['case', isRailway, wide(1.6), wide(5)],
            ],
            'line-opacity': clear,
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
            'line-opacity': clear,
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
            'line-color': color,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, wide(3), 15, wide(6)],
            'line-dasharray': ties,
            'line-opacity': clear,
          },
        },
      },
    ];
  },
  legend: (kinds, palette, stopping) => {
    const entries = (Object.keys(barrierKindNames) as BarrierKind[])
      .filter((kind) => kinds.includes(kind))
      .map((kind): LegendEntry => {
        const stops = stopping?.includes(kind) ?? false;
        const width = kind === 'railway' ? 5 : 3;
        return {
          id: kind,
          label: { text: barrierKindNames[kind] },
          swatch: {
            type: 'line',
            color: stops ? palette.ink : palette.barrier,
            width: stops ? 1.5 * width : width,
            dash: kind === 'railway' ? ties : null,
          },
        };
      });
    if (stopping === null) return entries;
    const swatch = { type: 'line', color: palette.ink, width: 4.5, dash: null } as const;
    return [...entries, { id: 'stops', label: { key: 'map.legend.stops' }, swatch }];
  },
};
