import { geodesicArea } from '../geo/geodesic-area.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { measureLength } from '../geo/measure-length.ts';
import type { Aid } from '../state/session.ts';

/** What a measuring line says: how long it is, and how large the ground it goes round. */
export interface MeasuredAid {
  readonly line: readonly LngLat[];
  readonly lengthMeters: number;
  /** null with fewer than three corners. */
  readonly areaSquareMeters: number | null;
}

/** Measures the line in the hand up to the pointer; null before it has two ends. */
export function measuredAid({ placed, pointer }: Aid): MeasuredAid | null {
  const last = placed.at(-1);
  const isThere = pointer && last && pointer[0] === last[0] && pointer[1] === last[1];
  const line = pointer && !isThere ? [...placed, pointer] : placed;
  if (line.length < 2) return null;
  const [first, end] = [line[0], line[line.length - 1]];
  const isClosed = first[0] === end[0] && first[1] === end[1];
  const corners = isClosed ? line.slice(0, -1) : line;
  const ring = [...corners, corners[0]].map(([lng, lat]) => [lng, lat]);
  return {
    line,
    lengthMeters: measureLength(line),
    areaSquareMeters:
      corners.length < 3 ? null : geodesicArea({ type: 'Polygon', coordinates: [ring] }),
  };
}
