import { drawnShape } from '../domain/drawn-shape.ts';
import { geodesicArea } from '../geo/geodesic-area.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { measureLength } from '../geo/measure-length.ts';
import { middleOfLine } from '../geo/middle-of-line.ts';
import type { Language, Staging } from '../state/session.ts';
import { formatArea, formatLength, formatPercent, formatSigned } from '../text/format.ts';

/** Text that stands at a place while a shape is in the hand. */
export interface StagingLabel {
  readonly at: LngLat;
  readonly text: string;
  /** Lengths of single segments are quieter than the sum at the pointer. */
  readonly role: 'segment' | 'sum';
}

const mostSegments = 40;
/** From so many on, segments that are a small part of the whole are not told one by one. */
const manySegments = 8;
const smallPart = 0.03;

/** Lengths of the segments, and the sum or the area at the pointer. */
export function stagingLabels(staging: Staging, language: Language): readonly StagingLabel[] {
  const lines = stagingLines(staging);
  // A shape of very many corners would be covered by its own numbers.
  const labelled = lines.length > mostSegments ? [] : worthTelling(lines);
  const labels = labelled.flatMap((line): readonly StagingLabel[] => {
    const text = formatLength(measureLength(line), language);
    return line.length < 2 ? [] : [{ at: middleOfLine(line), text, role: 'segment' }];
  });
  const at = staging.pointer ?? staging.placed.at(-1);
  const sum = stagingSum(staging, language);
  if (!at || sum === null) return labels;
  return [...labels, { at, text: sum, role: 'sum' }];
}

function worthTelling(lines: readonly Line[]): readonly Line[] {
  if (lines.length < manySegments) return lines;
  const lengths = lines.map(measureLength);
  const whole = lengths.reduce((sum, meters) => sum + meters, 0);
  return lines.filter((_, i) => lengths[i] >= smallPart * whole);
}

/** Area of what is in the hand, else its length; null for a point and for a first corner. */
export function stagingSum(staging: Staging, language: Language): string | null {
  const { change, geometry, placed, along = [], pointer } = staging;
  if (change) {
    return 'degrees' in change
      ? `${formatSigned(change.degrees, language, 0)}°`
      : formatPercent(change.factor, language);
  }
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') {
    return formatArea(geodesicArea(geometry), language);
  }
  const line =
    geometry?.type === 'LineString'
      ? geometry.coordinates
      : pointer
        ? [...placed, ...along, pointer]
        : placed;
  if (geometry?.type === 'Point' || line.length < 2) return null;
  return formatLength(measureLength(line), language);
}

type Line = readonly LngLat[];

/** The lines that are measured each: segments, the side to be closed, and stretches followed. */
function stagingLines(staging: Staging): readonly Line[] {
  const { geometry, measureId, method } = staging;
  if (measureId === null) {
    if (drawnShape(staging) === 'point' || method === 'freehand') return [];
    if (method === 'circle') return radiusOf(staging);
    if (method !== 'rectangle') return drawnStretches(staging);
    // Its sides are equal in pairs.
    return geometry?.type === 'Polygon'
      ? segmentsOf(asLine(geometry.coordinates[0])).slice(0, 2)
      : [];
  }
  switch (geometry?.type) {
    case 'LineString':
      return segmentsOf(asLine(geometry.coordinates));
    case 'Polygon':
      return geometry.coordinates.flatMap((ring) => segmentsOf(asLine(ring)));
    case 'MultiPolygon':
      return geometry.coordinates.flat().flatMap((ring) => segmentsOf(asLine(ring)));
    default:
      return [];
  }
}

function radiusOf({ placed, pointer }: Staging): readonly Line[] {
  const [centre, rim = pointer] = placed;
  return centre && rim ? [[centre, rim]] : [];
}

/** From press to press, to the pointer, and while an area is drawn back to where it began. */
function drawnStretches({
  geometry,
  placed,
  along = [],
  pointer,
  ...staging
}: Staging): readonly Line[] {
  const stretches = staging.stretches ?? placed.map(() => 1);
  let before = 0;
  const lines = stretches.flatMap((count, i): readonly Line[] => {
    const from = before;
    before += count;
    return i === 0 ? [] : [placed.slice(from - 1, before)];
  });
  const last = placed.at(-1);
  const loose: readonly Line[] = last && pointer ? [[last, ...along, pointer]] : [];
  const end = pointer ?? last;
  const closing: readonly Line[] = geometry?.type === 'Polygon' && end ? [[end, placed[0]]] : [];
  return [...lines, ...loose, ...closing].filter((line) => measureLength(line) > 0);
}

function segmentsOf(line: Line): readonly Line[] {
  return line.slice(1).map((to, i) => [line[i], to]);
}

function asLine(positions: readonly GeoJSON.Position[]): Line {
  return positions.map(([lng, lat]): LngLat => [lng, lat]);
}
