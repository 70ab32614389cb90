import { waterKindNames } from '../../domain/feature-kind.ts';
import type { WaterKind } from '../../domain/feature-kind.ts';
import type { AskedBarriers } from '../asked-barriers.ts';
import { labelPaint, regularFont } from '../label-paint.ts';
import { namedFeatures, namePoints } from '../name-points.ts';
import { asCollection } from '../workspace-overlay.ts';
import type { WorkspaceOverlay } from '../workspace-overlay.ts';

/** A shore that stops people by the question on the board is drawn as the other barriers are. */
const stops = (asked: AskedBarriers | null): boolean => asked?.kinds.includes('water') ?? false;

/** Rivers, lakes and sea. Source, licence and date: those of the workspace's layer. */
export const waterOverlay: WorkspaceOverlay = {
  draws: (layer) =>
    layer.group === 'green-blue' && layer.geometry === 'area' && layer.targetKind === undefined,
  sources: (layerId, features) => ({
    [layerId]: asCollection(features),
    [`${layerId}.names`]: namePoints(namedFeatures(features)),
  }),
  heedsBarriers: true,
  layers: (layerId, look, asked) => [
    {
      part: 'water.fill',
      spec: {
        id: `${layerId}:fill`,
        type: 'fill',
        source: layerId,
        paint: { 'fill-color': look.palette.water, 'fill-opacity': look.opacity },
      },
    },
    {
      part: 'water.line',
      spec: {
        id: `${layerId}:line`,
        type: 'line',
        source: layerId,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': stops(asked) ? look.palette.ink : look.palette.waterLine,
          'line-width': stops(asked)
            ? ['interpolate', ['linear'], ['zoom'], 11, 0.9, 15, 2.2]
            : ['interpolate', ['linear'], ['zoom'], 11, 0.4, 15, 1],
          'line-opacity': look.opacity,
        },
      },
    },
    {
      part: 'water.label',
      spec: {
        id: `${layerId}:label`,
        type: 'symbol',
        source: `${layerId}.names`,
        minzoom: 12,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': [regularFont],
          'text-size': 12.5,
          'text-letter-spacing': 0.06,
          'text-max-width': 8,
          'symbol-sort-key': ['-', 0, ['get', 'size']],
        },
        paint: labelPaint(look, look.palette.waterInk),
      },
    },
  ],
  legend: (kinds, palette, stopping) =>
    (Object.keys(waterKindNames) as WaterKind[])
      .filter((kind) => kinds.includes(kind))
      .map((kind) => ({
        id: kind,
        label: { text: waterKindNames[kind] },
        swatch: {
          type: 'area',
          fill: palette.water,
          fillOpacity: 1,
          line: stopping?.includes('water') ? palette.ink : palette.waterLine,
          dash: null,
          hatch: null,
        },
      })),
};
