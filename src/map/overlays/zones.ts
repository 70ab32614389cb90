import type { Zone } from '../../domain/loaded-workspace.ts';
import { boldFont, labelPaint } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { namePoints } from '../name-points.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';

/** Lengths in units of the line's width. */
const redrawnDash = [3, 1.5] as const;

/**
 * Outlines and names of the zones; a name that a district of the programme already shows is left
 * out. Source, licence and date: those of the workspace's zone set.
 */
export function zoneSources(
  zones: readonly Zone[],
  namedElsewhere: ReadonlySet<string>,
  /** Those that stand out: what the programme covers, while it is read. */
  covered: ReadonlySet<string> = new Set(),
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  return {
    zones: {
      type: 'FeatureCollection',
      features: zones.map(({ id, name, geometry, official }) => ({
        type: 'Feature',
        properties: { id, name, redrawn: official !== undefined, covered: covered.has(id) },
        geometry,
      })),
    },
    'zones.official': {
      type: 'FeatureCollection',
      features: zones.flatMap(({ id, official }): GeoJSON.Feature[] =>
        official ? [{ type: 'Feature', properties: { id }, geometry: official }] : [],
      ),
    },
    'zones.names': namePoints(zones.filter(({ name }) => !namedElsewhere.has(name))),
  };
}

/** Names stand in zones from the zoom `namedFrom` on: see `namedFromZoom`. */
export function zoneLayers(look: Look, namedFrom: number): readonly OrderedLayer[] {
  const { palette, opacity } = look;
  return [
    {
      part: 'zones.casing',
      spec: {
        id: 'zones:casing',
        type: 'line',
        source: 'zones',
        paint: {
          'line-color': palette.paper,
          'line-width': ['interpolate', ['linear'], ['zoom'], 11, 2, 15, 5],
          'line-opacity': 0.7 * opacity,
        },
      },
    },
    {
      part: 'zones.line',
      spec: {
        id: 'zones:line',
        type: 'line',
        source: 'zones',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.zoneLine,
          'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.6, 15, 1.6],
          'line-opacity': opacity,
        },
      },
    },
    {
      part: 'zones.covered',
      spec: {
        id: 'zones:covered',
        type: 'line',
        source: 'zones',
        filter: ['get', 'covered'],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.districtLine,
          'line-width': ['interpolate', ['linear'], ['zoom'], 8, 1.6, 11, 2.4, 15, 4],
          'line-opacity': opacity,
        },
      },
    },
    {
      part: 'zones.official',
      spec: {
        id: 'zones:official',
        type: 'line',
        source: 'zones.official',
        paint: {
          'line-color': palette.quietInk,
          'line-width': 1.2,
          'line-dasharray': [1, 2.5],
          'line-opacity': 0.8 * opacity,
        },
      },
    },
    {
      part: 'zones.redrawn',
      spec: {
        id: 'zones:redrawn',
        type: 'line',
        source: 'zones',
        filter: ['get', 'redrawn'],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.sketch,
          'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1.2, 15, 2.4],
          'line-dasharray': [...redrawnDash],
          'line-opacity': opacity,
        },
      },
    },
    {
      part: 'zones.label',
      spec: {
        id: 'zones:label',
        type: 'symbol',
        source: 'zones.names',
        minzoom: namedFrom,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': [boldFont],
          'text-size': ['interpolate', ['linear'], ['zoom'], 11, 10.5, 14, 14, 16, 17],
          'text-max-width': 7,
          'text-padding': 6,
          'symbol-sort-key': ['-', 0, ['get', 'size']],
        },
        paint: labelPaint(look, palette.quietInk),
      },
    },
  ];
}

/** Borders of zones; a line more where the plan has drawn some of them anew. */
export function zoneLegend(palette: Palette, hasRedrawn: boolean): readonly LegendEntry[] {
  const entries: readonly LegendEntry[] = [
    {
      id: 'zones',
      label: { key: 'map.legend.zone' },
      swatch: { type: 'line', color: palette.zoneLine, width: 1.5, dash: null },
    },
  ];
  if (!hasRedrawn) return entries;
  return [
    ...entries,
    {
      id: 'zones-redrawn',
      label: { key: 'map.legend.zoneRedrawn' },
      swatch: { type: 'line', color: palette.sketch, width: 2, dash: redrawnDash },
    },
    {
      id: 'zones-official',
      label: { key: 'map.legend.zoneOfficial' },
      swatch: { type: 'line', color: palette.quietInk, width: 1.2, dash: [1, 2.5] },
    },
  ];
}
