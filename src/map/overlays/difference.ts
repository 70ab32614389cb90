import type { Zone } from '../../domain/loaded-workspace.ts';
import type { DifferenceUnit } from '../../state/session.ts';
import type { Language } from '../../text/language.ts';
import type { TextKey } from '../../text/dictionary.ts';
import { limitsOfStep, type DifferenceClass } from '../difference-class.ts';
import { boldFont, labelPaint } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { hatchName, signName } from '../map-image.ts';
import { namePoints } from '../name-points.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';

/**
 * Zones by what they gain or lose from one proposal to another, with their names and figures.
 * Computed here; no source outside.
 */
export function differenceSources(
  zones: readonly Zone[],
  classes: readonly DifferenceClass[],
  figures: readonly string[],
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const figureOf = new Map<string, string>(zones.map(({ id }, at) => [id, figures[at] ?? '']));
  const names = namePoints(zones);
  return {
    difference: {
      type: 'FeatureCollection',
      features: zones.flatMap(({ id, geometry }, at): GeoJSON.Feature[] => {
        const place = classes[at];
        if (place === undefined || place === 'empty') return [];
        return [{ type: 'Feature', properties: { id, class: place }, geometry }];
      }),
    },
    'difference.names': {
      ...names,
      features: names.features.map((feature) => {
        const id = String(feature.properties?.['id']);
        return { ...feature, properties: { ...feature.properties, figure: figureOf.get(id) } };
      }),
    },
  };
}

export function differenceLayers(look: Look): readonly OrderedLayer[] {
  const { palette } = look;
  const [loss3, loss2, loss1, nothing, gain1, gain2, gain3] = palette.differenceRamp;
  return [
    {
      part: 'difference.fill',
      spec: {
        id: 'difference:fill',
        type: 'fill',
        source: 'difference',
        filter: ['!=', ['get', 'class'], 'unknown'],
        paint: {
          'fill-color': [
            'match',
            ['get', 'class'],
            -3,
            loss3,
            -2,
            loss2,
            -1,
            loss1,
            1,
            gain1,
            2,
            gain2,
            3,
            gain3,
            nothing,
          ],
          'fill-antialias': false,
        },
      },
    },
    {
      part: 'difference.sign',
      spec: {
        id: 'difference:sign',
        type: 'fill',
        source: 'difference',
        filter: ['all', ['!=', ['get', 'class'], 'unknown'], ['!=', ['get', 'class'], 0]],
        paint: {
          'fill-pattern': [
            'case',
            ['<', ['to-number', ['get', 'class']], 0],
            signName('minus', palette.ink),
            signName('plus', palette.ink),
          ],
          'fill-opacity': 0.4,
        },
      },
    },
    {
      part: 'difference.unknown',
      spec: {
        id: 'difference:unknown',
        type: 'fill',
        source: 'difference',
        filter: ['==', ['get', 'class'], 'unknown'],
        paint: { 'fill-pattern': hatchName(palette.unknown, 'forward') },
      },
    },
    {
      part: 'difference.label',
      spec: {
        id: 'difference:label',
        type: 'symbol',
        source: 'difference.names',
        minzoom: 10.5,
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
          'text-size': ['interpolate', ['linear'], ['zoom'], 11, 11, 14, 15, 16, 18],
          'text-max-width': 7,
          'text-padding': 4,
          'symbol-sort-key': ['-', 0, ['get', 'size']],
        },
        paint: labelPaint(look, palette.ink),
      },
    },
  ];
}

const steps = [3, 2, 1] as const;
const stepWords = { 1: 'upTo', 2: 'class', 3: 'over' } as const;

/** The whole scale, from the largest gain to the largest loss, and what is not on it. */
export function differenceLegend(
  palette: Palette,
  unit: DifferenceUnit,
  language: Language,
): readonly LegendEntry[] {
  const middle = 3;
  const entry = (
    id: string,
    key: TextKey,
    fill: string,
    more: { readonly sign?: string; readonly hatch?: string; readonly values?: object } = {},
  ): LegendEntry => ({
    id,
    label: { key, ...(more.values ? { values: { ...more.values } } : {}) },
    swatch: {
      type: 'area',
      fill,
      fillOpacity: 1,
      line: palette.zoneLine,
      dash: null,
      hatch: more.hatch ?? null,
      ...(more.sign ? { sign: { text: more.sign, color: signColor(palette, fill) } } : {}),
    },
  });
  const side = (sign: 1 | -1) =>
    (sign === 1 ? steps : steps.toReversed()).map((step) =>
      entry(
        `${sign === 1 ? 'gain' : 'loss'}-${step}`,
        `map.difference.${sign === 1 ? 'gain' : 'loss'}.${stepWords[step]}.${unit}`,
        palette.differenceRamp[middle + sign * step],
        { sign: sign === 1 ? '+' : '−', values: limitsOfStep(step, unit, language) },
      ),
    );
  return [
    ...side(1),
    entry('nothing', 'map.difference.nothing', palette.differenceRamp[middle]),
    ...side(-1),
    entry('unknown', 'map.difference.unknown', palette.paper, { hatch: palette.unknown }),
    entry('empty', 'map.difference.empty', palette.paper),
  ];
}

/** Ink or paper, whichever is seen on the fill. */
function signColor({ ink, paper }: Palette, fill: string): string {
  return Math.abs(brightness(fill) - brightness(ink)) >
    Math.abs(brightness(fill) - brightness(paper))
    ? ink
    : paper;
}

function brightness(hex: string): number {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return 0.3 * channel(1) + 0.59 * channel(3) + 0.11 * channel(5);
}
