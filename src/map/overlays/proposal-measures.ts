import { measureKinds, type MeasureKindId } from '../../domain/measure-kind.ts';
import { boldFont, labelPaint } from '../label-paint.ts';
import { iconPath } from '../icon-paths.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { badgePrefix } from '../map-image.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { measureKindIcon } from '../kind-icons.ts';
import { drawnAsWays, proposalWayLayers } from './proposal-ways.ts';

const offDash = [1, 1.6];

/**
 * What is sketched in the proposal shown: violet, whatever its kind; the symbol tells the kind.
 * Drawn by the reader, so it has no outside source. What is switched off is a thin dotted line.
 */
export function proposalMeasureLayers(look: Look): readonly OrderedLayer[] {
  const { palette, opacity, dark } = look;
  const badge = (on: boolean) =>
    badgePrefix({
      shape: 'square',
      fill: on ? palette.sketch : palette.paper,
      line: on ? palette.paper : palette.sketch,
      icon: on ? palette.onSymbol : palette.sketch,
      dashed: !on,
    });
  return [
    {
      part: 'proposal.fill',
      spec: {
        id: 'proposal:fill',
        type: 'fill',
        source: 'proposal',
        filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['get', 'on']],
        layout: { 'fill-sort-key': ['get', 'place'] },
        paint: {
          'fill-color': palette.sketchFill,
          'fill-opacity': (dark ? 0.34 : 0.26) * opacity,
          'fill-antialias': false,
        },
      },
    },
    {
      part: 'proposal.line',
      spec: {
        id: 'proposal:line',
        type: 'line',
        source: 'proposal',
        filter: [
          'all',
          ['get', 'on'],
          ['!', ['in', ['get', 'kind'], ['literal', [...drawnAsWays]]]],
        ],
        layout: {
          'line-join': 'round',
          'line-cap': 'round',
          'line-sort-key': ['get', 'place'],
        },
        paint: {
          'line-color': palette.sketch,
          'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1.8, 15, 3],
          'line-opacity': opacity,
        },
      },
    },
    ...proposalWayLayers(look),
    {
      part: 'proposal.off-line',
      spec: {
        id: 'proposal:off-line',
        type: 'line',
        source: 'proposal',
        filter: ['!', ['get', 'on']],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.sketch,
          'line-width': 1.4,
          'line-dasharray': offDash,
          'line-opacity': 0.8 * opacity,
        },
      },
    },
    {
      part: 'proposal.symbol',
      spec: {
        id: 'proposal:symbol',
        type: 'symbol',
        source: 'proposal.marks',
        layout: {
          'icon-image': [
            'concat',
            ['case', ['get', 'on'], badge(true), badge(false)],
            ['get', 'icon'],
          ],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.8, 14, 1.1],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
        paint: { 'icon-opacity': opacity },
      },
    },
    {
      part: 'proposal.label',
      spec: {
        id: 'proposal:label',
        type: 'symbol',
        source: 'proposal.marks',
        minzoom: 12.5,
        layout: {
          'text-field': ['get', 'title'],
          'text-font': [boldFont],
          'text-size': 12.5,
          'text-max-width': 9,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 1.3,
          'text-justify': 'auto',
        },
        paint: labelPaint(look, palette.sketch),
      },
    },
  ];
}

export function proposalMeasureLegend(
  palette: Palette,
  drawn: readonly MeasureKindId[],
): readonly LegendEntry[] {
  return measureKinds
    .filter(({ id, drawable }) => (drawn.length === 0 ? drawable : drawn.includes(id)))
    .map(({ id }) => ({
      id,
      label: { key: `kind.${id}` },
      swatch: {
        type: 'badge',
        shape: 'square',
        fill: palette.sketch,
        line: palette.paper,
        dashed: false,
        iconPath: iconPath(measureKindIcon(id)),
        iconColor: palette.onSymbol,
      },
    }));
}
