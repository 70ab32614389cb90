import type { ExpressionSpecification } from 'maplibre-gl';
import type { MeasureKind } from '../../domain/measure-kind.ts';
import type { MeasureStatus } from '../../domain/measure.ts';
import { labelPaint, regularFont } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { familyColor } from '../palette.ts';
import type { Palette } from '../palette.ts';
import { statusDash, statusDashExpression } from '../status-dash.ts';
import type { LegendEntry } from '../swatch.ts';

const families: readonly MeasureKind['family'][] = ['meeting', 'green', 'blue', 'way', 'note'];

function colorOfFamily(palette: Palette): ExpressionSpecification {
  const [first, ...others] = families.map((family): [string, string] => [
    family,
    familyColor(palette, family),
  ]);
  return ['match', ['get', 'family'], ...first, ...others.flat(), palette.other];
}

/**
 * Measures the programme brings: hollow, in the colour of what they are about, the line telling
 * the status. Source, licence and date stand with each measure in the workspace's layer.
 */
export function plannedMeasureLayers(layerId: string, look: Look): readonly OrderedLayer[] {
  const { palette, opacity } = look;
  const color = colorOfFamily(palette);
  // What is still to come in the year that is shown is there, and faint.
  const told: ExpressionSpecification = ['case', ['get', 'on'], opacity, 0.35 * opacity];
  return [
    {
      part: 'planned.fill',
      spec: {
        id: `${layerId}:fill`,
        type: 'fill',
        source: layerId,
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: {
          'fill-color': color,
          'fill-opacity': ['*', 0.07, told],
          'fill-antialias': false,
        },
      },
    },
    {
      part: 'planned.line',
      spec: {
        id: `${layerId}:line`,
        type: 'line',
        source: layerId,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': color,
          'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1.2, 15, 2.4],
          'line-dasharray': statusDashExpression(),
          'line-opacity': told,
        },
      },
    },
    {
      part: 'planned.symbol',
      spec: {
        id: `${layerId}:symbol`,
        type: 'symbol',
        source: `${layerId}.marks`,
        minzoom: 11,
        layout: {
          'icon-image': [
            'concat',
            `badge|square|${palette.paper}|`,
            color,
            '|',
            color,
            '|',
            ['get', 'edge'],
            '|',
            ['get', 'icon'],
          ],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.55, 13, 0.8, 16, 1.1],
          'icon-padding': 1,
        },
        paint: { 'icon-opacity': told },
      },
    },
    {
      part: 'planned.label',
      spec: {
        id: `${layerId}:label`,
        type: 'symbol',
        source: `${layerId}.marks`,
        minzoom: 14.2,
        layout: {
          'text-field': ['get', 'title'],
          'text-font': [regularFont],
          'text-size': 12,
          'text-max-width': 10,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 1.2,
          'text-justify': 'auto',
        },
        paint: labelPaint(look, palette.ink),
      },
    },
  ];
}

export function plannedMeasureLegend(palette: Palette): readonly LegendEntry[] {
  return (Object.keys(statusDash) as MeasureStatus[]).map((status) => ({
    id: status,
    label: { key: `status.${status}` },
    swatch: { type: 'line', color: palette.other, width: 2.4, dash: statusDash[status] },
  }));
}
