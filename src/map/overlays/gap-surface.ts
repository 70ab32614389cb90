import type { SurfacePart } from '../../domain/gaps.ts';
import { hatchName } from '../map-image.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { noFeatures } from '../no-features.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';

const classNames = ['board.class.0', 'board.class.1', 'board.class.2', 'board.class.3'] as const;

/** How far it is to the nearest target, square by square. Computed here; no source outside. */
export function gapSurfaceSources(
  surface: readonly SurfacePart[] | null,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (!surface) return { 'gap-surface': noFeatures };
  return {
    'gap-surface': {
      type: 'FeatureCollection',
      features: surface.map(({ distanceClass, geometry }) => ({
        type: 'Feature',
        properties: { class: distanceClass },
        geometry,
      })),
    },
  };
}

export function gapSurfaceLayers({ palette, opacity }: Look): readonly OrderedLayer[] {
  const [near, middle, far, beyond] = palette.distanceRamp;
  return [
    {
      part: 'gap-surface.fill',
      spec: {
        id: 'gap-surface:fill',
        type: 'fill',
        source: 'gap-surface',
        filter: ['!=', ['get', 'class'], 'unknown'],
        paint: {
          'fill-color': ['match', ['get', 'class'], 0, near, 1, middle, 2, far, beyond],
          'fill-opacity': 0.75 * opacity,
          'fill-antialias': false,
        },
      },
    },
    {
      part: 'gap-surface.unknown',
      spec: {
        id: 'gap-surface:unknown',
        type: 'fill',
        source: 'gap-surface',
        filter: ['==', ['get', 'class'], 'unknown'],
        paint: { 'fill-pattern': hatchName(palette.unknown, 'forward'), 'fill-opacity': opacity },
      },
    },
  ];
}

export function gapSurfaceLegend(palette: Palette): readonly LegendEntry[] {
  const classes = palette.distanceRamp.map((fill, place): LegendEntry => ({
    id: `class-${place}`,
    label: { key: classNames[place] },
    swatch: { type: 'area', fill, fillOpacity: 0.85, line: null, dash: null, hatch: null },
  }));
  return [
    ...classes,
    {
      id: 'unknown',
      label: { key: 'map.legend.unknown' },
      swatch: {
        type: 'area',
        fill: palette.paper,
        fillOpacity: 1,
        line: null,
        dash: null,
        hatch: palette.unknown,
      },
    },
  ];
}
