import type { ExpressionSpecification } from 'maplibre-gl';
import type { ReachModel } from '../../domain/coverage-question.ts';
import type { Evidence, EvidenceRow } from '../../domain/coverage.ts';
import { evidenceKey } from '../../domain/evidence-key.ts';
import { reachedShare } from '../../domain/evidence-status.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { noFeatures } from '../no-features.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';

/** The homes behind a number, and the ways from them. Computed here; no source outside. */
export function evidenceSources(
  evidence: Evidence | null,
  reach: ReachModel,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (!evidence) return { evidence: noFeatures };
  const { rows, zoneId } = evidence;
  const homes = rows.map((row) =>
    feature('home', point(row.centre), {
      key: evidenceKey(row),
      share: reachedShare(row),
      residents: row.residents,
    }),
  );
  // All ways of a city at once would hide it.
  const routes =
    zoneId === null
      ? []
      : rows.flatMap(({ nearest }) => (nearest ? [feature('route', nearest.route)] : []));
  return { evidence: collection([...routes, ...homes, ...entrances(rows, reach)]) };
}

/** The home that is looked at, its way, and the target it goes to. */
export function chosenHomeSources(
  row: EvidenceRow | null,
  target: GeoJSON.Geometry | null,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (!row) return { 'evidence.chosen': noFeatures };
  const { nearest } = row;
  return {
    'evidence.chosen': collection([
      feature('home', point(row.centre)),
      ...(nearest ? [feature('route', nearest.route), entrance(nearest)] : []),
      ...(target ? [feature('target', target)] : []),
    ]),
  };
}

/** Only along paths do people go in by an entrance; else any point of the border is as good. */
function entrances(rows: readonly EvidenceRow[], reach: ReachModel): readonly GeoJSON.Feature[] {
  if (reach !== 'network') return [];
  const places = new Map<string, GeoJSON.Feature>();
  for (const { nearest } of rows)
    if (nearest) places.set(String(nearest.entrance), entrance(nearest));
  return [...places.values()];
}

function entrance({
  entrance: at,
  isEstimated,
}: NonNullable<EvidenceRow['nearest']>): GeoJSON.Feature {
  return feature('entrance', point(at), { isEstimated });
}

function feature(
  role: string,
  geometry: GeoJSON.Geometry,
  properties: GeoJSON.GeoJsonProperties = {},
): GeoJSON.Feature {
  return { type: 'Feature', properties: { role, ...properties }, geometry };
}

function point([lng, lat]: readonly [number, number]): GeoJSON.Point {
  return { type: 'Point', coordinates: [lng, lat] };
}

function collection(features: readonly GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

export function evidenceLayers({ palette }: Look): readonly OrderedLayer[] {
  const is = (role: string): ExpressionSpecification => ['==', ['get', 'role'], role];
  const estimated: ExpressionSpecification = ['get', 'isEstimated'];
  const entranceDot = {
    'circle-radius': 4,
    'circle-color': ['case', estimated, palette.paper, palette.selected],
    'circle-stroke-color': palette.selected,
    'circle-stroke-width': ['case', estimated, 2, 1],
  } satisfies Record<string, number | string | ExpressionSpecification>;
  return [
    {
      part: 'evidence.route',
      spec: {
        id: 'evidence:route',
        type: 'line',
        source: 'evidence',
        filter: is('route'),
        paint: { 'line-color': palette.ink, 'line-width': 0.9, 'line-opacity': 0.5 },
      },
    },
    {
      part: 'evidence.home',
      spec: {
        id: 'evidence:home',
        type: 'circle',
        source: 'evidence',
        filter: is('home'),
        paint: {
          'circle-color': ['interpolate', ['linear'], ['get', 'share'], ...shareStops(palette)],
          'circle-radius': [
            'interpolate',
            ['linear'],
            ['zoom'],
            11,
            bySize(2, 5),
            15,
            bySize(5, 14),
          ],
          'circle-stroke-color': palette.ink,
          'circle-stroke-width': 1,
        },
      },
    },
    {
      part: 'evidence.entrance',
      spec: {
        id: 'evidence:entrance',
        type: 'circle',
        source: 'evidence',
        minzoom: 13,
        filter: is('entrance'),
        paint: entranceDot,
      },
    },
    {
      part: 'evidence.target-fill',
      spec: {
        id: 'evidence:target-fill',
        type: 'fill',
        source: 'evidence.chosen',
        filter: ['all', is('target'), ['==', ['geometry-type'], 'Polygon']],
        paint: { 'fill-color': palette.selected, 'fill-opacity': 0.16 },
      },
    },
    {
      part: 'evidence.chosen-casing',
      spec: {
        id: 'evidence:chosen-casing',
        type: 'line',
        source: 'evidence.chosen',
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.halo, 'line-width': 7, 'line-opacity': 0.9 },
      },
    },
    {
      part: 'evidence.chosen-line',
      spec: {
        id: 'evidence:chosen-line',
        type: 'line',
        source: 'evidence.chosen',
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.selected, 'line-width': 3 },
      },
    },
    {
      part: 'evidence.target-dot',
      spec: {
        id: 'evidence:target-dot',
        type: 'circle',
        source: 'evidence.chosen',
        filter: is('entrance'),
        paint: { ...entranceDot, 'circle-radius': 6 },
      },
    },
    {
      part: 'evidence.chosen-home',
      spec: {
        id: 'evidence:chosen-home',
        type: 'circle',
        source: 'evidence.chosen',
        filter: is('home'),
        paint: {
          'circle-opacity': 0,
          'circle-radius': 17,
          'circle-stroke-color': palette.selected,
          'circle-stroke-width': 3,
        },
      },
    },
  ];
}

/** Residents of one home at which its dot is as large as it gets. */
const fullAtResidents = 400;

function bySize(least: number, most: number): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['sqrt', ['get', 'residents']],
    0,
    least,
    Math.sqrt(fullAtResidents),
    most,
  ];
}

/** The board's own scale of shares, so that a colour means the same everywhere. */
function shareStops({ coverageRamp }: Palette): (number | string)[] {
  return coverageRamp.flatMap((color, step) => [step / (coverageRamp.length - 1), color]);
}

export function evidenceLegend(palette: Palette, reach: ReachModel): readonly LegendEntry[] {
  const [none, , half, , all] = palette.coverageRamp;
  const dot = (id: string, key: LegendKey, fill: string): LegendEntry => ({
    id,
    label: { key },
    swatch: { type: 'dot', fill, line: palette.ink },
  });
  const way: LegendEntry = {
    id: 'route',
    label: { key: reach === 'straight' ? 'map.legend.evidence.line' : 'map.legend.evidence.route' },
    swatch: { type: 'line', color: palette.ink, width: 1.5, dash: null },
  };
  const homes = [
    dot('all', 'map.legend.evidence.all', all),
    dot('part', 'map.legend.evidence.part', half),
    dot('none', 'map.legend.evidence.none', none),
  ];
  if (reach !== 'network') return [...homes, way];
  return [
    ...homes,
    way,
    dot('entrance', 'map.legend.evidence.entrance', palette.selected),
    dot('guess', 'map.legend.evidence.guess', palette.paper),
  ];
}

type LegendKey = `map.legend.evidence.${'all' | 'part' | 'none' | 'entrance' | 'guess'}`;
