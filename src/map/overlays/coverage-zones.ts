import type { ZoneCoverage } from '../../domain/coverage.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { hatchName } from '../map-image.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';

/** Upper limits of the classes, as shares of residents; the same for today and proposal. */
export const coverageClassLimits = [0.2, 0.4, 0.6, 0.8, 1] as const;

/**
 * Class of a zone on the fixed scale (0–4), 'unknown' where the targets are not known, 'empty'
 * where nobody lives.
 */
export function coverageClass(zone: ZoneCoverage): number | 'unknown' | 'empty' {
  if (zone.refused !== null || zone.knownShare <= 0) return 'unknown';
  if (zone.residents <= 0) return 'empty';
  const share = zone.coveredResidents / zone.residents;
  const place = coverageClassLimits.findIndex((limit) => share <= limit);
  return place === -1 ? coverageClassLimits.length - 1 : place;
}

/** Zones coloured by how many of their residents are covered. Computed here; no source outside. */
export function coverageZoneSources(
  zones: readonly Zone[],
  classes: readonly (number | 'unknown' | 'empty')[],
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  return {
    'coverage-zones': {
      type: 'FeatureCollection',
      features: zones.flatMap(({ id, geometry }, i): GeoJSON.Feature[] => {
        const place = classes[i];
        if (place === undefined || place === 'empty') return [];
        return [{ type: 'Feature', properties: { id, class: place }, geometry }];
      }),
    },
  };
}

export function coverageZoneLayers({ palette, opacity }: Look): readonly OrderedLayer[] {
  const [none, few, some, many, all] = palette.coverageRamp;
  return [
    {
      part: 'coverage-zones.fill',
      spec: {
        id: 'coverage-zones:fill',
        type: 'fill',
        source: 'coverage-zones',
        filter: ['!=', ['get', 'class'], 'unknown'],
        paint: {
          'fill-color': ['match', ['get', 'class'], 0, none, 1, few, 2, some, 3, many, all],
          'fill-opacity': opacity,
          'fill-antialias': false,
        },
      },
    },
    {
      part: 'coverage-zones.unknown',
      spec: {
        id: 'coverage-zones:unknown',
        type: 'fill',
        source: 'coverage-zones',
        filter: ['==', ['get', 'class'], 'unknown'],
        paint: { 'fill-pattern': hatchName(palette.unknown, 'forward'), 'fill-opacity': opacity },
      },
    },
  ];
}

export function coverageZoneLegend(palette: Palette): readonly LegendEntry[] {
  const classes = palette.coverageRamp.map((fill, place): LegendEntry => {
    const from = place === 0 ? 0 : 100 * coverageClassLimits[place - 1];
    return {
      id: `class-${place}`,
      label: {
        key: 'map.legend.coverageClass',
        values: { from, to: 100 * coverageClassLimits[place] },
      },
      swatch: { type: 'area', fill, fillOpacity: 1, line: null, dash: null, hatch: null },
    };
  });
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
