import { boldFont, labelPaint } from '../label-paint.ts';
import { namedFeatures, namePoints } from '../name-points.ts';
import { asCollection } from '../workspace-overlay.ts';
import type { WorkspaceOverlay } from '../workspace-overlay.ts';

/** The programme's own districts. Source, licence and date: those of the workspace's layer. */
export const districtsOverlay: WorkspaceOverlay = {
  draws: (layer) => layer.group === 'districts',
  sources: (layerId, features) => ({
    [layerId]: asCollection(features),
    [`${layerId}.names`]: namePoints(namedFeatures(features)),
  }),
  layers: (layerId, look) => {
    const { palette, opacity } = look;
    return [
      {
        part: 'districts.line',
        spec: {
          id: `${layerId}:line`,
          type: 'line',
          source: layerId,
          layout: { 'line-join': 'round' },
          paint: {
            'line-color': palette.districtLine,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1.4, 15, 2.6],
            'line-opacity': opacity,
          },
        },
      },
      {
        part: 'districts.label',
        spec: {
          id: `${layerId}:label`,
          type: 'symbol',
          source: `${layerId}.names`,
          maxzoom: 15.5,
          layout: {
            'text-field': ['get', 'name'],
            'text-font': [boldFont],
            'text-size': ['interpolate', ['linear'], ['zoom'], 10, 13, 14, 20],
            'text-letter-spacing': 0.03,
            'text-max-width': 7,
          },
          paint: labelPaint(look, palette.ink),
        },
      },
    ];
  },
  legend: (_, palette) => [
    {
      id: 'districts',
      label: { key: 'map.legend.district' },
      swatch: { type: 'line', color: palette.districtLine, width: 2, dash: null },
    },
  ],
};
