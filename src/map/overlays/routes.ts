import { pathKindNames } from '../../domain/feature-kind.ts';
import type { PathKind } from '../../domain/feature-kind.ts';
import { labelPaint, regularFont } from '../label-paint.ts';
import { asCollection } from '../workspace-overlay.ts';
import type { WorkspaceOverlay } from '../workspace-overlay.ts';

const dash = [3, 1.6];

/** Ways on foot. Source, licence and date: those of the workspace's layer. */
export const routesOverlay: WorkspaceOverlay = {
  draws: (layer) => layer.group === 'green-blue' && layer.geometry === 'line',
  sources: (layerId, features) => ({ [layerId]: asCollection(features) }),
  layers: (layerId, look) => {
    const { palette, opacity } = look;
    return [
      {
        part: 'routes.casing',
        spec: {
          id: `${layerId}:casing`,
          type: 'line',
          source: layerId,
          layout: { 'line-join': 'round', 'line-cap': 'round' },
          paint: {
            'line-color': palette.paper,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1.5, 15, 4],
            'line-opacity': 0.8 * opacity,
          },
        },
      },
      {
        part: 'routes.line',
        spec: {
          id: `${layerId}:line`,
          type: 'line',
          source: layerId,
          layout: { 'line-join': 'round' },
          paint: {
            'line-color': palette.route,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.7, 15, 2],
            'line-dasharray': dash,
            'line-opacity': opacity,
          },
        },
      },
      {
        part: 'routes.label',
        spec: {
          id: `${layerId}:label`,
          type: 'symbol',
          source: layerId,
          minzoom: 13.5,
          filter: ['has', 'name'],
          layout: {
            'symbol-placement': 'line',
            'text-field': ['get', 'name'],
            'text-font': [regularFont],
            'text-size': 11,
            'text-offset': [0, -0.9],
          },
          paint: labelPaint(look, palette.parkInk),
        },
      },
    ];
  },
  legend: (kinds, palette) =>
    (Object.keys(pathKindNames) as PathKind[])
      .filter((kind) => kinds.includes(kind))
      .map((kind) => ({
        id: kind,
        label: { text: pathKindNames[kind] },
        swatch: { type: 'line', color: palette.route, width: 2, dash },
      })),
};
