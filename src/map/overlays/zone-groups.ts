import type { ExpressionSpecification } from 'maplibre-gl';
import type { Zone } from '../../domain/loaded-workspace.ts';
import type { LocalText, ZoneGroup } from '../../domain/workspace.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
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
const tint = 0.2;

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
    [`${source}.names`]: names(zones, groups, language),
  };
}

/** Each group's name stands in its middle zone, from the zoom `namedFrom` on. */
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
    2.4,
    11,
    3,
    15,
    4.4,
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
        paint: { 'fill-pattern': dotsName(odd), 'fill-opacity': 0.35 * opacity },
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
    nameLayer(look, namedFrom),
  ];
}

function nameLayer(look: Look, minzoom: number): OrderedLayer {
  return {
    part: 'zone-groups.label',
    spec: {
      id: 'zone-groups:label',
      type: 'symbol',
      source: `${source}.names`,
      minzoom,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [boldFont],
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 14, 14],
        // Below the zone's name or wherever else there is room: the zone's name comes first.
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.5,
        'text-max-width': 12,
        'text-padding': 1,
      },
      paint: labelPaint(look, ['match', ['get', 'style'], 0, ...look.palette.groups]),
    },
  };
}

/** The name of each group, once, in the zone that lies in its middle. */
function names(
  zones: readonly Zone[],
  groups: readonly ZoneGroup[],
  language: Language,
): GeoJSON.FeatureCollection {
  const features = groups.flatMap((group, at): GeoJSON.Feature[] => {
    const name = localText(group.title, language);
    const points = namePoints(membersOf(group, zones).map((zone) => ({ ...zone, name })));
    const middle = middleOf(points.features);
    if (!middle) return [];
    return [{ ...middle, properties: { ...middle.properties, style: at % 2 } }];
  });
  return { type: 'FeatureCollection', features };
}

/** The point that lies nearest to all the others together. */
function middleOf(points: readonly GeoJSON.Feature[]): GeoJSON.Feature | undefined {
  const away = (from: GeoJSON.Feature) =>
    points.reduce((sum, to) => sum + apart(placeOf(from), placeOf(to)), 0);
  return points.toSorted((a, b) => away(a) - away(b))[0];
}

/** In degrees of latitude; near enough to tell which zone lies in the middle. */
function apart([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  return Math.hypot((lngA - lngB) * Math.cos((latA * Math.PI) / 180), latA - latB);
}

function placeOf({ geometry }: GeoJSON.Feature): LngLat {
  if (geometry.type !== 'Point') throw new Error(`Not a point: ${geometry.type}`);
  const [lng, lat] = geometry.coordinates;
  return [lng, lat];
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
