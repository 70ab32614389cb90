import { drawnShape } from '../domain/drawn-shape.ts';
import { geodesicArea } from '../geo/geodesic-area.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { measureLength } from '../geo/measure-length.ts';
import type { Language, Staging } from '../state/session.ts';
import { formatArea, formatDistance } from '../text/format.ts';

/** Text that stands at a place while a shape is in the hand. */
export interface StagingLabel {
  readonly at: LngLat;
  readonly text: string;
  /** Lengths of single segments are quieter than the sum at the pointer. */
  readonly role: 'segment' | 'sum';
}

const mostSegments = 40;

/** Lengths of the segments, and the sum or the area at the pointer. */
export function stagingLabels(staging: Staging, language: Language): readonly StagingLabel[] {
  const lines = stagingLines(staging);
  const segments = lines.flatMap((line) => line.slice(1).map((to, i) => [line[i], to] as const));
  // A shape of very many corners would be covered by its own numbers.
  const labelled = segments.length > mostSegments ? [] : segments;
  const labels = labelled.map(([from, to]): StagingLabel => {
    const text = formatDistance(measureLength([from, to]), language);
    return { at: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], text, role: 'segment' };
  });
  const at = staging.pointer ?? staging.placed.at(-1);
  const sum = stagingSum(staging, language);
  if (!at || sum === null) return labels;
  return [...labels, { at, text: sum, role: 'sum' }];
}

/** Area of what is in the hand, else its length; null for a point and for a first corner. */
export function stagingSum(staging: Staging, language: Language): string | null {
  const { geometry } = staging;
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') {
    return formatArea(geodesicArea(geometry), language);
  }
  const line =
    geometry?.type === 'LineString'
      ? geometry.coordinates
      : [...staging.placed, ...(staging.pointer ? [staging.pointer] : [])];
  if (geometry?.type === 'Point' || line.length < 2) return null;
  return formatDistance(measureLength(line), language);
}

/** The lines whose segments are measured: while an area is drawn, its closing edge too. */
function stagingLines(staging: Staging): readonly (readonly LngLat[])[] {
  const { geometry, placed, pointer } = staging;
  if (staging.measureId === null) {
    if (drawnShape(staging) === 'point') return [];
    const corners = pointer ? [...placed, pointer] : placed;
    const closes = geometry?.type === 'Polygon';
    return [closes ? [...corners, corners[0]] : corners];
  }
  switch (geometry?.type) {
    case 'LineString':
      return [asLine(geometry.coordinates)];
    case 'Polygon':
      return geometry.coordinates.map(asLine);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(asLine);
    default:
      return [];
  }
}

function asLine(positions: readonly GeoJSON.Position[]): readonly LngLat[] {
  return positions.map(([lng, lat]): LngLat => [lng, lat]);
}
