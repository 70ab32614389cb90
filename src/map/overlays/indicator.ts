import { classBounds, classCount, classOfValue } from '../../domain/indicator-classes.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { middleOf, type MappedIndicator, type MapSign } from '../../domain/mapped-indicator.ts';
import type { TextKey } from '../../text/dictionary.ts';
import type { Language } from '../../text/language.ts';
import { bareValue, valueWords } from '../../text/observation-words.ts';
import { boldFont, labelPaint } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { hatchName } from '../map-image.ts';
import { namePoints } from '../name-points.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry, Swatch } from '../swatch.ts';

/**
 * Zones by the value of an indicator in a year. `class` is the colour's place, 'none' where nothing
 * is told and 'withheld' where the source does not tell it: neither is a value.
 */
export function indicatorSources(
  zones: readonly Zone[],
  shown: MappedIndicator,
  withheld: string,
  language: Language,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const figureOf = new Map<string, string>(
    zones.map(({ id }) => [id, figure(shown, id, withheld, language)]),
  );
  const names = namePoints(zones);
  return {
    indicator: {
      type: 'FeatureCollection',
      features: zones.map(({ id, geometry }) => ({
        type: 'Feature',
        properties: { id, ...signsOf(shown, id) },
        geometry,
      })),
    },
    'indicator.names': {
      ...names,
      features: names.features.map((feature) => {
        const id = String(feature.properties?.['id']);
        return { ...feature, properties: { ...feature.properties, figure: figureOf.get(id) } };
      }),
    },
  };
}

function signsOf({ classes, told }: MappedIndicator, id: Zone['id']) {
  const one = told.get(id);
  if (!one || one.value === null) {
    return { class: one?.status === 'suppressed' ? 'withheld' : 'none', unsure: false };
  }
  const at = classOfValue(classes, middleOf(one));
  return {
    class: rampPlace(at, classCount(classes)),
    unsure: one.status === 'estimated' || one.status === 'illustrative',
  };
}

function figure(
  { indicator, told }: MappedIndicator,
  id: Zone['id'],
  withheld: string,
  language: Language,
): string {
  const one = told.get(id);
  if (!one || one.value === null) return one?.status === 'suppressed' ? withheld : '?';
  const value = bareValue(one.value, indicator, language);
  return one.upTo === null || one.upTo === one.value
    ? value
    : `${value}–${bareValue(one.upTo, indicator, language)}`;
}

/** Few classes are drawn with the colours of the ramp that lie farthest apart. */
function rampPlace(at: number, count: number): number {
  return count <= 1 ? 2 : Math.round((at * 4) / (count - 1));
}

export function indicatorLayers(look: Look, isTwoSided: boolean): readonly OrderedLayer[] {
  const { palette, opacity } = look;
  const [first, second, third, fourth, fifth] = colors(palette, isTwoSided);
  return [
    {
      part: 'indicator.fill',
      spec: {
        id: 'indicator:fill',
        type: 'fill',
        source: 'indicator',
        filter: ['==', ['typeof', ['get', 'class']], 'number'],
        paint: {
          'fill-color': [
            'match',
            ['get', 'class'],
            0,
            first,
            1,
            second,
            2,
            third,
            3,
            fourth,
            fifth,
          ],
          'fill-opacity': opacity,
          'fill-antialias': false,
        },
      },
    },
    {
      part: 'indicator.none',
      spec: {
        id: 'indicator:none',
        type: 'fill',
        source: 'indicator',
        filter: ['==', ['get', 'class'], 'none'],
        paint: { 'fill-pattern': hatchName(palette.unknown, 'forward'), 'fill-opacity': opacity },
      },
    },
    {
      part: 'indicator.withheld',
      spec: {
        id: 'indicator:withheld',
        type: 'fill',
        source: 'indicator',
        filter: ['==', ['get', 'class'], 'withheld'],
        paint: { 'fill-pattern': hatchName(palette.unknown, 'crossed'), 'fill-opacity': opacity },
      },
    },
    {
      part: 'indicator.unsure',
      spec: {
        id: 'indicator:unsure',
        type: 'line',
        source: 'indicator',
        filter: ['get', 'unsure'],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.ink,
          'line-width': 2,
          'line-dasharray': [...unsureDash],
          'line-opacity': opacity,
        },
      },
    },
    {
      part: 'indicator.label',
      spec: {
        id: 'indicator:label',
        type: 'symbol',
        source: 'indicator.names',
        layout: {
          'text-field': [
            'format',
            ['get', 'name'],
            { 'font-scale': 0.85 },
            '\n',
            {},
            ['get', 'figure'],
            { 'font-scale': 1.2 },
          ],
          'text-font': [boldFont],
          'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10, 11, 11, 14, 15, 16, 18],
          'text-max-width': 7,
          'text-padding': 4,
          'symbol-sort-key': ['-', 0, ['get', 'size']],
        },
        paint: labelPaint(look, palette.ink),
      },
    },
  ];
}

function isSign(id: string): id is MapSign {
  return id === 'none' || id === 'withheld' || id === 'unsure';
}

/** The colours of all classes, from the lowest to the highest. */
export function indicatorColors(
  palette: Palette,
  { classes }: Pick<MappedIndicator, 'classes'>,
): readonly string[] {
  const ramp = colors(palette, classes.kind === 'sides');
  const count = classCount(classes);
  return Array.from({ length: count }, (_, at) => ramp[rampPlace(at, count)] ?? palette.paper);
}

const unsureDash = [2.5, 1.5] as const;

function colors(palette: Palette, isTwoSided: boolean): Palette['coverageRamp'] {
  const [far, , near, nothing, over, , above] = palette.differenceRamp;
  return isTwoSided ? [far, near, nothing, over, above] : palette.coverageRamp;
}

/** Every class with its values, and the signs that some year has: the same in all years. */
export function indicatorLegend(
  palette: Palette,
  { classes, indicator, signs }: Pick<MappedIndicator, 'classes' | 'indicator' | 'signs'>,
  language: Language,
): readonly LegendEntry[] {
  const fills = indicatorColors(palette, { classes });
  const plain: Omit<Extract<Swatch, { type: 'area' }>, 'fill'> = {
    type: 'area',
    fillOpacity: 1,
    line: palette.zoneLine,
    dash: null,
    hatch: null,
  };
  const entries = fills.map((fill, at): LegendEntry => {
    const [from, to] = classBounds(classes, at);
    const swatch = { ...plain, fill };
    const value = valueWords(to, indicator, language);
    const label =
      from === to
        ? ({ key: 'indicators.legend.value', values: { value } } as const)
        : ({
            key: 'indicators.legend.class',
            values: { from: bareValue(from, indicator, language), to: value },
          } as const);
    return { id: `class-${at}`, label, swatch };
  });
  const sign = (id: MapSign, key: TextKey, more: object): LegendEntry => ({
    id,
    label: { key },
    swatch: { ...plain, fill: palette.paper, ...more },
  });
  return [
    ...entries.toReversed(),
    sign('none', 'indicators.legend.none', { hatch: palette.unknown }),
    sign('withheld', 'indicators.legend.withheld', { hatch: palette.unknown, isCrossed: true }),
    sign('unsure', 'indicators.legend.unsure', { line: palette.ink, dash: unsureDash }),
  ].filter(({ id }) => !isSign(id) || signs.has(id));
}
