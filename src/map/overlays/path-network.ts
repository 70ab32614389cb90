import type { WalkWays } from '../../domain/walk-ways.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';

const stepsDash = [1, 1];

/**
 * The ways to walk on, from the person's own file: two features in all, since twenty-five thousand
 * of one's own cost MapLibre seconds. Source and date stand in the layers panel.
 */
export function pathNetworkSources(
  ways: WalkWays,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const streets: GeoJSON.Position[][] = [];
  const steps: GeoJSON.Position[][] = [];
  const { nodeLngLats, lines } = ways;
  const { wayStarts, wayNodes, waySteps } = lines;
  for (let way = 0; way < waySteps.length; way++) {
    const line: GeoJSON.Position[] = [];
    for (let at = wayStarts[way]; at < wayStarts[way + 1]; at++) {
      const node = wayNodes[at];
      line.push([nodeLngLats[2 * node], nodeLngLats[2 * node + 1]]);
    }
    if (line.length > 1) (waySteps[way] === 1 ? steps : streets).push(line);
  }
  const features = [feature('street', streets), feature('steps', steps)];
  return { 'path-network': { type: 'FeatureCollection', features } };
}

function feature(sort: string, coordinates: GeoJSON.Position[][]): GeoJSON.Feature {
  const geometry: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates };
  return { type: 'Feature', properties: { sort }, geometry };
}

export function pathNetworkLayers({ palette, opacity }: Look): readonly OrderedLayer[] {
  return [
    {
      part: 'path-network.line',
      spec: {
        id: 'path-network:line',
        type: 'line',
        source: 'path-network',
        filter: ['==', ['get', 'sort'], 'street'],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.quietInk,
          'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.3, 14, 0.8, 17, 1.4],
          'line-opacity': 0.75 * opacity,
        },
      },
    },
    {
      part: 'path-network.steps',
      spec: {
        id: 'path-network:steps',
        type: 'line',
        source: 'path-network',
        minzoom: 13,
        filter: ['==', ['get', 'sort'], 'steps'],
        paint: {
          'line-color': palette.quietInk,
          'line-width': ['interpolate', ['linear'], ['zoom'], 13, 1.4, 17, 3],
          'line-dasharray': stepsDash,
          'line-opacity': 0.85 * opacity,
        },
      },
    },
  ];
}

export function pathNetworkLegend(palette: Palette): readonly LegendEntry[] {
  return [
    {
      id: 'street',
      label: { key: 'map.legend.path' },
      swatch: { type: 'line', color: palette.quietInk, width: 1, dash: null },
    },
    {
      id: 'steps',
      label: { key: 'map.legend.steps' },
      swatch: { type: 'line', color: palette.quietInk, width: 3, dash: stepsDash },
    },
  ];
}
