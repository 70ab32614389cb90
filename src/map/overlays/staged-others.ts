import type { ExpressionSpecification } from 'maplibre-gl';
import type { Plan } from '../../domain/plan.ts';
import type { StagedChange } from '../../state/session.ts';
import { measureKindIcon } from '../kind-icons.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { badgePrefix } from '../map-image.ts';

/** The shapes that change beside the one in the hand. */
export function stagedOtherSources(
  others: readonly StagedChange[],
  measures: Plan['measures'],
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const features = others.map(({ measureId, geometry }): GeoJSON.Feature => {
    const measure = measures[measureId];
    return {
      type: 'Feature',
      properties: measure ? { icon: measureKindIcon(measure.kind) } : {},
      geometry,
    };
  });
  return { 'staged-others': { type: 'FeatureCollection', features } };
}

export function stagedOtherLayers({ palette }: Look): readonly OrderedLayer[] {
  const is = (type: string): ExpressionSpecification => ['==', ['geometry-type'], type];
  const badge = badgePrefix({
    shape: 'square',
    fill: palette.sketch,
    line: palette.paper,
    icon: palette.onSymbol,
    dashed: false,
  });
  return [
    {
      part: 'staging.other-fill',
      spec: {
        id: 'staged-others:fill',
        type: 'fill',
        source: 'staged-others',
        filter: is('Polygon'),
        paint: { 'fill-color': palette.sketch, 'fill-opacity': 0.22, 'fill-antialias': false },
      },
    },
    {
      part: 'staging.other-line',
      spec: {
        id: 'staged-others:line',
        type: 'line',
        source: 'staged-others',
        filter: ['!', is('Point')],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.sketch, 'line-width': 2.6 },
      },
    },
    {
      part: 'staging.other-symbol',
      spec: {
        id: 'staged-others:symbol',
        type: 'symbol',
        source: 'staged-others',
        filter: is('Point'),
        layout: {
          'icon-image': ['concat', badge, ['get', 'icon']],
          'icon-size': 1.25,
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    },
  ];
}
