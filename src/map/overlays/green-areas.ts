import { greenKindNames } from '../../domain/feature-kind.ts';
import type { GreenKind } from '../../domain/feature-kind.ts';
import { labelPaint, regularFont } from '../label-paint.ts';
import { namedFeatures, namePoints } from '../name-points.ts';
import { asCollection } from '../workspace-overlay.ts';
import type { WorkspaceOverlay } from '../workspace-overlay.ts';

/** Parks and other green, with an outline or as a point. Source, licence, date: the layer's. */
export const greenAreasOverlay: WorkspaceOverlay = {
  draws: (layer) =>
    layer.group === 'green-blue' &&
    (layer.geometry === 'point' || (layer.geometry === 'area' && layer.targetKind !== undefined)),
  sources: (layerId, features) => ({
    [layerId]: asCollection(features),
    [`${layerId}.names`]: namePoints(namedFeatures(features)),
  }),
  layers: (layerId, look) => {
    const { palette, opacity } = look;
    return [
      {
        part: 'green.fill',
        spec: {
          id: `${layerId}:fill`,
          type: 'fill',
          source: layerId,
          filter: ['==', ['geometry-type'], 'Polygon'],
          paint: { 'fill-color': palette.park, 'fill-opacity': opacity },
        },
      },
      {
        part: 'green.line',
        spec: {
          id: `${layerId}:line`,
          type: 'line',
          source: layerId,
          filter: ['==', ['geometry-type'], 'Polygon'],
          layout: { 'line-join': 'round' },
          paint: {
            'line-color': palette.parkLine,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.4, 15, 1],
            'line-opacity': opacity,
          },
        },
      },
      {
        part: 'green.dot',
        spec: {
          id: `${layerId}:dot`,
          type: 'circle',
          source: layerId,
          filter: ['==', ['geometry-type'], 'Point'],
          paint: {
            'circle-color': palette.park,
            'circle-stroke-color': palette.parkLine,
            'circle-stroke-width': 1.2,
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 2, 15, 5.5],
            'circle-opacity': opacity,
            'circle-stroke-opacity': opacity,
          },
        },
      },
      {
        part: 'green.label',
        spec: {
          id: `${layerId}:label`,
          type: 'symbol',
          source: `${layerId}.names`,
          minzoom: 13.5,
          layout: {
            'text-field': ['get', 'name'],
            'text-font': [regularFont],
            'text-size': ['interpolate', ['linear'], ['zoom'], 13, 10.5, 16, 13],
            'text-max-width': 8,
            'symbol-sort-key': ['-', 0, ['get', 'size']],
          },
          paint: labelPaint(look, palette.parkInk),
        },
      },
    ];
  },
  legend: (kinds, palette) =>
    (Object.keys(greenKindNames) as GreenKind[])
      .filter((kind) => kinds.includes(kind))
      .map((kind) => ({
        id: kind,
        label: { text: greenKindNames[kind] },
        swatch: {
          type: 'area',
          fill: palette.park,
          fillOpacity: 1,
          line: palette.parkLine,
          dash: null,
          hatch: null,
        },
      })),
};
