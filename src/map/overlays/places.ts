import { placeKindNames, placeKinds } from '../../domain/place.ts';
import { iconPath } from '../icon-paths.ts';
import { labelPaint, regularFont } from '../label-paint.ts';
import { badgePrefix } from '../map-image.ts';
import { placeKindIcon } from '../kind-icons.ts';
import type { WorkspaceOverlay } from '../workspace-overlay.ts';

const symbolsFromZoom = 13;

/** Where people meet. Source, licence and date: those of the workspace's layer. */
export const placesOverlay: WorkspaceOverlay = {
  draws: (layer) => layer.group === 'meeting-places',
  sources: (layerId, features) => ({
    [layerId]: {
      type: 'FeatureCollection',
      features: features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, icon: placeKindIcon(feature.properties['kind']) },
      })),
    },
  }),
  layers: (layerId, look) => {
    const { palette, opacity } = look;
    return [
      {
        // A dot stays under every symbol, so that a symbol that finds no room leaves its place.
        part: 'places.dot',
        spec: {
          id: `${layerId}:dot`,
          type: 'circle',
          source: layerId,
          paint: {
            'circle-color': palette.meeting,
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 1.2, 13, 2.6, 16, 4.5],
            'circle-stroke-color': palette.paper,
            'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 10, 0.4, 13, 1],
            'circle-opacity': opacity,
            'circle-stroke-opacity': opacity,
          },
        },
      },
      {
        part: 'places.symbol',
        spec: {
          id: `${layerId}:symbol`,
          type: 'symbol',
          source: layerId,
          minzoom: symbolsFromZoom,
          layout: {
            'icon-image': [
              'concat',
              badgePrefix({
                shape: 'round',
                fill: palette.meeting,
                line: palette.paper,
                icon: palette.onSymbol,
                dashed: false,
              }),
              ['get', 'icon'],
            ],
            'icon-size': ['interpolate', ['linear'], ['zoom'], 13, 0.68, 15, 0.95, 17, 1.15],
            'icon-padding': 1,
          },
          paint: { 'icon-opacity': opacity },
        },
      },
      {
        part: 'places.label',
        spec: {
          id: `${layerId}:label`,
          type: 'symbol',
          source: layerId,
          minzoom: 14.6,
          filter: ['has', 'name'],
          layout: {
            'text-field': ['get', 'name'],
            'text-font': [regularFont],
            'text-size': 12,
            'text-max-width': 9,
            'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
            'text-radial-offset': 1.1,
            'text-justify': 'auto',
            'text-optional': true,
          },
          paint: labelPaint(look, palette.ink),
        },
      },
    ];
  },
  legend: (kinds, palette) =>
    placeKinds
      .filter((kind) => kinds.includes(kind))
      .map((kind) => ({
        id: kind,
        label: { text: placeKindNames[kind] },
        swatch: {
          type: 'badge',
          shape: 'round',
          fill: palette.meeting,
          line: palette.paper,
          dashed: false,
          iconPath: iconPath(placeKindIcon(kind)),
          iconColor: palette.onSymbol,
        },
      })),
};
