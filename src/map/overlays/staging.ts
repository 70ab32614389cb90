import type { ExpressionSpecification } from 'maplibre-gl';
import { boldFont, labelPaint, regularFont } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { badgePrefix } from '../map-image.ts';

/** How what `stagingSources` gives is drawn. */
export function stagingLayers(look: Look): readonly OrderedLayer[] {
  const { palette } = look;
  const is = (role: string): ExpressionSpecification => ['==', ['get', 'role'], role];
  const color: ExpressionSpecification = [
    'case',
    ['get', 'invalid'],
    palette.invalid,
    palette.sketch,
  ];
  const badge = badgePrefix({
    shape: 'square',
    fill: palette.sketch,
    line: palette.paper,
    icon: palette.onSymbol,
    dashed: false,
  });
  return [
    {
      part: 'staging.fill',
      spec: {
        id: 'staging:fill',
        type: 'fill',
        source: 'staging',
        filter: ['all', is('shape'), ['==', ['geometry-type'], 'Polygon']],
        paint: { 'fill-color': color, 'fill-opacity': 0.22, 'fill-antialias': false },
      },
    },
    {
      part: 'staging.casing',
      spec: {
        id: 'staging:casing',
        type: 'line',
        source: 'staging',
        filter: ['any', is('shape'), is('placed'), is('rubber')],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.halo, 'line-width': 5.5, 'line-opacity': 0.8 },
      },
    },
    {
      part: 'staging.guide',
      spec: {
        id: 'staging:guide',
        type: 'line',
        source: 'staging',
        filter: is('guide'),
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': palette.selected, 'line-width': 1.6, 'line-dasharray': [1, 2.4] },
      },
    },
    {
      part: 'staging.line',
      spec: {
        id: 'staging:line',
        type: 'line',
        source: 'staging',
        filter: ['all', ['any', is('shape'), is('placed')], ['!', ['get', 'invalid']]],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.sketch, 'line-width': 2.6 },
      },
    },
    {
      part: 'staging.rubber',
      spec: {
        id: 'staging:rubber',
        type: 'line',
        source: 'staging',
        filter: is('rubber'),
        paint: { 'line-color': color, 'line-width': 2, 'line-dasharray': [2, 1.6] },
      },
    },
    {
      part: 'staging.invalid',
      spec: {
        id: 'staging:invalid',
        type: 'line',
        source: 'staging',
        filter: ['all', ['any', is('shape'), is('placed')], ['get', 'invalid']],
        paint: { 'line-color': palette.invalid, 'line-width': 2.6, 'line-dasharray': [1.6, 1.2] },
      },
    },
    {
      part: 'staging.symbol',
      spec: {
        id: 'staging:symbol',
        type: 'symbol',
        source: 'staging',
        filter: is('symbol'),
        layout: {
          'icon-image': ['concat', badge, ['get', 'icon']],
          'icon-size': 1.25,
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    },
    {
      part: 'staging.corner',
      spec: {
        id: 'staging:corner',
        type: 'circle',
        source: 'staging',
        filter: is('corner'),
        paint: {
          'circle-radius': ['match', ['get', 'state'], 'closing', 7, 4.5],
          'circle-color': palette.halo,
          'circle-stroke-color': color,
          'circle-stroke-width': 2.4,
        },
      },
    },
    {
      part: 'staging.snap',
      spec: {
        id: 'staging:snap',
        type: 'symbol',
        source: 'staging',
        filter: is('snap'),
        layout: {
          'icon-image': ['concat', `snap|${palette.selected}|${palette.halo}|`, ['get', 'to']],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    },
    {
      // What is in the hand is always told, whatever name stands there.
      part: 'staging.sum',
      spec: {
        id: 'staging:sum',
        type: 'symbol',
        source: 'staging',
        filter: ['all', is('label'), ['in', ['get', 'size'], ['literal', ['sum', 'snap']]]],
        layout: {
          'text-field': ['get', 'text'],
          'text-font': [
            'match',
            ['get', 'size'],
            'sum',
            ['literal', [boldFont]],
            ['literal', [regularFont]],
          ],
          'text-size': ['match', ['get', 'size'], 'sum', 16, 12],
          'text-anchor': 'left',
          'text-offset': [
            'match',
            ['get', 'size'],
            'sum',
            ['literal', [1, -1.1]],
            ['literal', [1.4, 0.7]],
          ],
          'text-allow-overlap': true,
        },
        paint: { ...labelPaint(look, palette.ink), 'text-halo-width': 2.4, 'text-opacity': 1 },
      },
    },
    {
      part: 'staging.label',
      spec: {
        id: 'staging:label',
        type: 'symbol',
        source: 'staging',
        filter: ['all', is('label'), ['==', ['get', 'size'], 'segment']],
        layout: {
          'text-field': ['get', 'text'],
          'text-font': [regularFont],
          'text-size': 12.5,
          'text-allow-overlap': true,
        },
        paint: { ...labelPaint(look, palette.ink), 'text-halo-width': 2.4, 'text-opacity': 1 },
      },
    },
  ];
}
