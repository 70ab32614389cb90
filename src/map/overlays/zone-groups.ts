import type { ExpressionSpecification } from 'maplibre-gl';
import type { Zone } from '../../domain/loaded-workspace.ts';
import type { LocalText, ZoneGroup } from '../../domain/workspace.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import { boldFont, labelPaint } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { dotsName } from '../map-image.ts';
import { namePoints } from '../name-points.ts';
import { outerBorders } from '../outer-borders.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';

const source = 'zone-groups';
const borders = 'zone-groups.borders';

/** Lengths in units of the line's width. */
const groupDash = [2.2, 1.4] as const;
const tint = 0.16;

/**
 * The zones of each group, for example the members of a cooperation. `style` alternates between
 * groups in their order: even ones have a whole border, odd ones a dashed border and dots. A zone of
 * two groups is there twice. Source, licence and date: those of the workspace's zone set.
 */
export function zoneGroupSources(
  zones: readonly Zone[],
  groups: readonly ZoneGroup[],
  language: Language,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const members = groups.flatMap((group, at) =>
    membersOf(group, zones).map((zone) => ({ zone, group, style: at % 2 })),
  );
  return {
    [source]: {
      type: 'FeatureCollection',
      features: members.map(({ zone: { id, geometry }, group, style }) => ({
        type: 'Feature',
        properties: { id, group: group.id, style },
        geometry,
      })),
    },
    [borders]: {
      type: 'FeatureCollection',
      features: groups.map((group, at) => ({
        type: 'Feature',
        properties: { group: group.id, style: at % 2 },
        geometry: {
          type: 'MultiLineString',
          coordinates: [...outerBorders(membersOf(group, zones))],
        },
      })),
    },
    [`${source}.names`]: namePoints(
      members.map(({ zone: { id, geometry }, group: { title } }) => ({
        id,
        name: localText(title, language),
        geometry,
      })),
    ),
  };
}

/** Names of groups stand under those of zones, from the zoom `namedFrom` on. */
export function zoneGroupLayers(look: Look, namedFrom: number): readonly OrderedLayer[] {
  const { palette, opacity } = look;
  const [even, odd] = palette.groups;
  const line = {
    type: 'line',
    source: borders,
    layout: { 'line-join': 'round' },
  } as const;
  const width: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    7,
    1.6,
    11,
    2.2,
    15,
    3.4,
  ];
  return [
    {
      part: 'zone-groups.fill',
      spec: {
        id: 'zone-groups:fill',
        type: 'fill',
        source,
        paint: {
          'fill-color': ['match', ['get', 'style'], 0, even, odd],
          'fill-opacity': tint * opacity,
          'fill-antialias': false,
        },
      },
    },
    {
      part: 'zone-groups.dots',
      spec: {
        id: 'zone-groups:dots',
        type: 'fill',
        source,
        filter: ['==', ['get', 'style'], 1],
        paint: { 'fill-pattern': dotsName(odd), 'fill-opacity': 0.7 * opacity },
      },
    },
    {
      part: 'zone-groups.line',
      spec: {
        ...line,
        id: 'zone-groups:line',
        filter: ['==', ['get', 'style'], 0],
        paint: { 'line-color': even, 'line-width': width, 'line-opacity': opacity },
      },
    },
    {
      part: 'zone-groups.dashed',
      spec: {
        ...line,
        id: 'zone-groups:dashed',
        filter: ['==', ['get', 'style'], 1],
        paint: {
          'line-color': odd,
          'line-width': width,
          'line-dasharray': [...groupDash],
          'line-opacity': opacity,
        },
      },
    },
    {
      part: 'zone-groups.label',
      spec: {
        id: 'zone-groups:label',
        type: 'symbol',
        source: `${source}.names`,
        minzoom: namedFrom + 0.7,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': [boldFont],
          'text-size': ['interpolate', ['linear'], ['zoom'], 8, 9.5, 14, 12],
          'text-anchor': 'top',
          'text-offset': [0, 1.1],
          'text-max-width': 10,
          'text-padding': 2,
          'symbol-sort-key': ['-', 0, ['get', 'size']],
        },
        paint: labelPaint(look, palette.quietInk),
      },
    },
  ];
}

/** Each group with how many zones belong to it. */
export function zoneGroupLegend(
  palette: Palette,
  zones: readonly Zone[],
  groups: readonly ZoneGroup[],
): readonly LegendEntry[] {
  return groups.map((group, at): LegendEntry => {
    const color = palette.groups[at % 2 === 0 ? 0 : 1];
    return {
      id: group.id,
      label: { text: counted(group.title, membersOf(group, zones).length) },
      swatch: {
        type: 'area',
        fill: color,
        fillOpacity: tint,
        line: color,
        dash: at % 2 === 0 ? null : groupDash,
        hatch: null,
        isDotted: at % 2 === 1,
      },
    };
  });
}

function membersOf({ id }: ZoneGroup, zones: readonly Zone[]): readonly Zone[] {
  return zones.filter(({ groups }) => groups?.includes(id) === true);
}

function counted({ nb, nn, sv, en }: LocalText, count: number): LocalText {
  const withCount = (title: string) => `${title} (${count})`;
  return { nb: withCount(nb), nn: withCount(nn), sv: withCount(sv), en: withCount(en) };
}
