import type { ExpressionSpecification } from 'maplibre-gl';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';

/** What is selected and what lies under the pointer, from the store alone. */
export function selectionSources(
  selected: readonly GeoJSON.Geometry[],
  hovered: GeoJSON.Geometry | null,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const features: GeoJSON.Feature[] = [];
  if (hovered && !selected.includes(hovered)) features.push(marked('hovered', hovered));
  for (const geometry of selected) features.push(marked('selected', geometry));
  return { selection: { type: 'FeatureCollection', features } };
}

function marked(role: string, geometry: GeoJSON.Geometry): GeoJSON.Feature {
  return { type: 'Feature', properties: { role }, geometry };
}

export function selectionLayers({ palette, dark }: Look): readonly OrderedLayer[] {
  const is = (role: string): ExpressionSpecification => ['==', ['get', 'role'], role];
  const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
  const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
  const ring = { 'circle-color': palette.selected, 'circle-opacity': 0 };
  return [
    {
      part: 'selection.hover-fill',
      spec: {
        id: 'selection:hover-fill',
        type: 'fill',
        source: 'selection',
        filter: ['all', is('hovered'), isArea],
        paint: { 'fill-color': palette.selected, 'fill-opacity': dark ? 0.08 : 0.05 },
      },
    },
    {
      part: 'selection.hover-line',
      spec: {
        id: 'selection:hover-line',
        type: 'line',
        source: 'selection',
        filter: ['all', is('hovered'), ['!', isPoint]],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.selected, 'line-width': 1.6, 'line-opacity': 0.7 },
      },
    },
    {
      part: 'selection.hover-ring',
      spec: {
        id: 'selection:hover-ring',
        type: 'circle',
        source: 'selection',
        filter: ['all', is('hovered'), isPoint],
        paint: {
          ...ring,
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 9, 15, 15],
          'circle-stroke-color': palette.selected,
          'circle-stroke-width': 1.6,
          'circle-stroke-opacity': 0.7,
        },
      },
    },
    {
      part: 'selection.casing',
      spec: {
        id: 'selection:casing',
        type: 'line',
        source: 'selection',
        filter: ['all', is('selected'), ['!', isPoint]],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.halo, 'line-width': 6, 'line-opacity': 0.85 },
      },
    },
    {
      part: 'selection.line',
      spec: {
        id: 'selection:line',
        type: 'line',
        source: 'selection',
        filter: ['all', is('selected'), ['!', isPoint]],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.selected, 'line-width': 2.6 },
      },
    },
    {
      part: 'selection.ring',
      spec: {
        id: 'selection:ring',
        type: 'circle',
        source: 'selection',
        filter: ['all', is('selected'), isPoint],
        paint: {
          ...ring,
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 10, 15, 16],
          'circle-stroke-color': palette.selected,
          'circle-stroke-width': 2.6,
        },
      },
    },
  ];
}
