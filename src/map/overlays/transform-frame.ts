import type { ExpressionSpecification } from 'maplibre-gl';
import type { LngLatBounds } from '../../geo/lng-lat.ts';
import { gripImageName } from '../grip-image.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { noFeatures } from '../no-features.ts';
import { framePadding, gripOffset, gripPlaces } from '../tools/transform-grips.ts';
import type { TransformGrip } from '../tools/transform-grips.ts';

/** The frame round what is selected, with its grips; as large as a finger where one works. */
export function transformFrameSources(
  frame: LngLatBounds | null,
  byTouch: boolean,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (!frame) return { frame: noFeatures };
  const [west, south, east, north] = frame;
  const features = gripPlaces(frame, byTouch).map(({ grip, at }): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { role: grip === 'turn' ? 'turn' : 'scale', grip, byTouch },
    geometry: { type: 'Point', coordinates: [...at] },
  }));
  // It begins in the middle of a side, where its two ends meet without a corner.
  const middle = (west + east) / 2;
  const ring = [
    [middle, south],
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [middle, south],
  ];
  features.push({
    type: 'Feature',
    properties: { role: 'edge', byTouch },
    geometry: { type: 'LineString', coordinates: ring },
  });
  return { frame: { type: 'FeatureCollection', features } };
}

export function transformFrameLayers({ palette }: Look): readonly OrderedLayer[] {
  const image = (size: 'fine' | 'broad', mark: 'scale' | 'turn') =>
    gripImageName(mark, size, palette.sketch, palette.halo);
  return [
    {
      part: 'selection.frame',
      spec: {
        id: 'frame:edge',
        type: 'line',
        source: 'frame',
        filter: ['==', ['get', 'role'], 'edge'],
        paint: {
          'line-color': palette.sketch,
          'line-width': 1.2,
          'line-dasharray': [3, 3],
          'line-opacity': 0.8,
          'line-offset': ['case', ['get', 'byTouch'], -framePadding(true), -framePadding(false)],
        },
      },
    },
    {
      part: 'handles.grip',
      spec: {
        id: 'frame:grip',
        type: 'symbol',
        source: 'frame',
        filter: ['!=', ['get', 'role'], 'edge'],
        layout: {
          'icon-image': [
            'case',
            ['get', 'byTouch'],
            ['match', ['get', 'role'], 'turn', image('broad', 'turn'), image('broad', 'scale')],
            ['match', ['get', 'role'], 'turn', image('fine', 'turn'), image('fine', 'scale')],
          ],
          'icon-offset': ['case', ['get', 'byTouch'], offsets(true), offsets(false)],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    },
  ];
}

function offsets(byTouch: boolean): ExpressionSpecification {
  const of = (grip: TransformGrip): ExpressionSpecification => [
    'literal',
    [...gripOffset(grip, byTouch)],
  ];
  return [
    'match',
    ['get', 'grip'],
    'north-west',
    of('north-west'),
    'north-east',
    of('north-east'),
    'south-east',
    of('south-east'),
    'south-west',
    of('south-west'),
    of('turn'),
  ];
}
