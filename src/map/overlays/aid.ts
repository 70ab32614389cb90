import type { ExpressionSpecification } from 'maplibre-gl';
import type { MeasureGeometry } from '../../domain/measure.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { measureLength } from '../../geo/measure-length.ts';
import type { Aid, Language } from '../../state/session.ts';
import { formatArea, formatLength } from '../../text/format.ts';
import { translator } from '../../text/translate.ts';
import { aidPreview } from '../aid-preview.ts';
import { boldFont, labelPaint, regularFont } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { measuredAid } from '../measured-aid.ts';
import { noFeatures } from '../no-features.ts';

/** Tools whose line goes round something. */
const rings: ReadonlySet<Aid['tool']> = new Set(['box', 'lasso', 'hole', 'measure']);

/** The line of a tool that is a means, and what would come of it for these selected shapes. */
export function aidSources(
  aid: Aid | null,
  selected: readonly MeasureGeometry[],
  language: Language,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (!aid) return { aid: noFeatures };
  const features: GeoJSON.Feature[] = [];
  const add = (role: string, geometry: GeoJSON.Geometry, more: Record<string, unknown> = {}) =>
    features.push({ type: 'Feature', properties: { role, ...more }, geometry });
  const { placed, pointer, snap, tool } = aid;
  for (const { geometry, tint } of aidPreview(aid, selected)) add('part', geometry, { tint });
  for (const { geometry } of aid.zones ?? []) add('part', geometry, { tint: 1 });
  if (tool === 'border') {
    if (placed.length > 1) add('border', lineOf(placed));
    for (const corner of placed) add('corner', pointOf(corner));
  } else if (tool === 'box') addBox(placed, add);
  else {
    const corners = pointer ? [...placed, pointer] : placed;
    if (rings.has(tool) && corners.length > 2) add('ring', ringOf(corners));
    if (placed.length > 1) add('line', lineOf(placed));
    const last = placed.at(-1);
    if (last && pointer) add('rubber', lineOf([last, pointer]));
    const isStroke = tool === 'lasso' && placed.length > 12;
    for (const corner of isStroke ? [] : placed) add('corner', pointOf(corner));
  }
  if (tool === 'measure') addNumbers(aid, language, add);
  if (snap) {
    add('snap', pointOf(snap.at), { to: snap.to });
    add('label', pointOf(snap.at), { size: 'snap', text: translator(language)(`snap.${snap.to}`) });
  }
  return { aid: { type: 'FeatureCollection', features } };
}

type Add = (role: string, geometry: GeoJSON.Geometry, more?: Record<string, unknown>) => unknown;

function addBox([from, to]: readonly LngLat[], add: Add): void {
  if (!from || !to) return;
  const corners: readonly LngLat[] = [from, [to[0], from[1]], to, [from[0], to[1]]];
  add('ring', ringOf(corners));
  add('line', lineOf([...corners, from]));
}

function addNumbers(aid: Aid, language: Language, add: Add): void {
  const measured = measuredAid(aid);
  if (!measured) return;
  const { line, lengthMeters, areaSquareMeters } = measured;
  for (const [i, to] of line.entries()) {
    if (i === 0 || line.length < 3) continue;
    const from = line[i - 1];
    const middle: LngLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const text = formatLength(measureLength([from, to]), language);
    add('label', pointOf(middle), { text, size: 'segment' });
  }
  const sums = [
    formatLength(lengthMeters, language),
    ...(areaSquareMeters === null ? [] : [formatArea(areaSquareMeters, language)]),
  ];
  add('label', pointOf(line[line.length - 1]), { text: sums.join('\n'), size: 'sum' });
}

function pointOf(at: LngLat): GeoJSON.Point {
  return { type: 'Point', coordinates: [...at] };
}

function lineOf(positions: readonly LngLat[]): GeoJSON.LineString {
  return { type: 'LineString', coordinates: positions.map((position) => [...position]) };
}

function ringOf(corners: readonly LngLat[]): GeoJSON.Polygon {
  return {
    type: 'Polygon',
    coordinates: [[...corners, corners[0]].map((position) => [...position])],
  };
}

export function aidLayers(look: Look): readonly OrderedLayer[] {
  const { palette, dark } = look;
  const is = (role: string): ExpressionSpecification => ['==', ['get', 'role'], role];
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const tint: ExpressionSpecification = [
    'case',
    ['==', ['get', 'tint'], 1],
    palette.selected,
    palette.sketch,
  ];
  return [
    {
      part: 'aid.fill',
      spec: {
        id: 'aid:fill',
        type: 'fill',
        source: 'aid',
        filter: is('ring'),
        paint: { 'fill-color': palette.selected, 'fill-opacity': dark ? 0.12 : 0.08 },
      },
    },
    {
      part: 'aid.part',
      spec: {
        id: 'aid:part-fill',
        type: 'fill',
        source: 'aid',
        filter: ['all', is('part'), ['==', ['geometry-type'], 'Polygon']],
        paint: { 'fill-color': tint, 'fill-opacity': 0.3 },
      },
    },
    {
      part: 'aid.part',
      spec: {
        id: 'aid:part-line',
        type: 'line',
        source: 'aid',
        filter: ['all', is('part'), ['!=', ['geometry-type'], 'Point']],
        layout: round,
        paint: { 'line-color': tint, 'line-width': 3 },
      },
    },
    {
      part: 'aid.part',
      spec: {
        id: 'aid:part-point',
        type: 'circle',
        source: 'aid',
        filter: ['all', is('part'), ['==', ['geometry-type'], 'Point']],
        paint: {
          'circle-radius': 9,
          'circle-color': palette.sketch,
          'circle-opacity': 0.4,
          'circle-stroke-color': palette.sketch,
          'circle-stroke-width': 2,
        },
      },
    },
    {
      part: 'aid.casing',
      spec: {
        id: 'aid:casing',
        type: 'line',
        source: 'aid',
        filter: ['any', is('line'), is('rubber')],
        layout: round,
        paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.85 },
      },
    },
    {
      part: 'aid.line',
      spec: {
        id: 'aid:line',
        type: 'line',
        source: 'aid',
        filter: is('line'),
        layout: round,
        paint: { 'line-color': palette.selected, 'line-width': 2 },
      },
    },
    {
      part: 'aid.rubber',
      spec: {
        id: 'aid:rubber',
        type: 'line',
        source: 'aid',
        filter: is('rubber'),
        paint: { 'line-color': palette.selected, 'line-width': 2, 'line-dasharray': [2, 1.6] },
      },
    },
    {
      part: 'aid.border',
      spec: {
        id: 'aid:border',
        type: 'line',
        source: 'aid',
        filter: is('border'),
        layout: round,
        paint: { 'line-color': palette.selected, 'line-width': 5, 'line-opacity': 0.85 },
      },
    },
    {
      part: 'aid.corner',
      spec: {
        id: 'aid:corner',
        type: 'circle',
        source: 'aid',
        filter: is('corner'),
        paint: {
          'circle-radius': 4.5,
          'circle-color': palette.halo,
          'circle-stroke-color': palette.selected,
          'circle-stroke-width': 2,
        },
      },
    },
    {
      part: 'aid.snap',
      spec: {
        id: 'aid:snap',
        type: 'symbol',
        source: 'aid',
        filter: is('snap'),
        layout: {
          'icon-image': ['concat', `snap|${palette.selected}|${palette.halo}|`, ['get', 'to']],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    },
    aidLabels(look),
  ];
}

function aidLabels(look: Look): OrderedLayer {
  const isSum: ExpressionSpecification = ['==', ['get', 'size'], 'sum'];
  return {
    part: 'aid.label',
    spec: {
      id: 'aid:label',
      type: 'symbol',
      source: 'aid',
      filter: ['==', ['get', 'role'], 'label'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': ['case', isSum, ['literal', [boldFont]], ['literal', [regularFont]]],
        'text-size': ['case', isSum, 16, 12.5],
        'text-justify': 'left',
        'text-anchor': [
          'match',
          ['get', 'size'],
          'segment',
          'center',
          'sum',
          'bottom-left',
          'top-left',
        ],
        'text-offset': [
          'match',
          ['get', 'size'],
          'segment',
          ['literal', [0, 0]],
          'sum',
          ['literal', [0.9, -0.5]],
          ['literal', [1.2, 0.5]],
        ],
        'text-allow-overlap': true,
      },
      paint: { ...labelPaint(look, look.palette.ink), 'text-halo-width': 2.4, 'text-opacity': 1 },
    },
  };
}
