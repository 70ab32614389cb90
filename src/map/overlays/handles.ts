import type { ExpressionSpecification } from 'maplibre-gl';
import type { MeasureGeometry } from '../../domain/measure.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { noFeatures } from '../no-features.ts';
import { shapeHandles } from '../tools/shape-handles.ts';

/** What a hand can take hold of on the selected shape: corners, and middles that become corners. */
export function handleSources(
  geometry: MeasureGeometry | null,
  selectedVertex: number | undefined,
  byTouch = false,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (!geometry || geometry.type === 'Point') return { handles: noFeatures };
  const features = shapeHandles(geometry).map(({ type, vertex, at }): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { type, active: type === 'vertex' && vertex === selectedVertex, byTouch },
    geometry: { type: 'Point', coordinates: [...at] },
  }));
  return { handles: { type: 'FeatureCollection', features } };
}

export function handleLayers({ palette }: Look): readonly OrderedLayer[] {
  const is = (type: string): ExpressionSpecification => ['==', ['get', 'type'], type];
  const byTouch: ExpressionSpecification = ['get', 'byTouch'];
  return [
    {
      // As large as the finger that takes hold of it.
      part: 'handles.finger',
      spec: {
        id: 'handles:finger',
        type: 'circle',
        source: 'handles',
        filter: byTouch,
        paint: {
          'circle-radius': 22,
          'circle-color': palette.sketch,
          'circle-opacity': ['match', ['get', 'type'], 'vertex', 0.16, 0.07],
        },
      },
    },
    {
      part: 'handles.midpoint',
      spec: {
        id: 'handles:midpoint',
        type: 'circle',
        source: 'handles',
        filter: is('midpoint'),
        paint: {
          'circle-radius': ['case', byTouch, 7, 4],
          'circle-color': palette.sketch,
          'circle-opacity': 0.75,
          'circle-stroke-color': palette.halo,
          'circle-stroke-width': 1.5,
        },
      },
    },
    {
      part: 'handles.vertex',
      spec: {
        id: 'handles:vertex',
        type: 'circle',
        source: 'handles',
        filter: is('vertex'),
        paint: {
          'circle-radius': ['case', byTouch, 10, ['get', 'active'], 8, 6],
          'circle-color': ['case', ['get', 'active'], palette.sketch, palette.halo],
          'circle-stroke-color': ['case', ['get', 'active'], palette.selected, palette.sketch],
          'circle-stroke-width': 2.4,
        },
      },
    },
  ];
}
