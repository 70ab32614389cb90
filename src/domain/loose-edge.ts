import { bearingBetween } from '../geo/bearing-between.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { measureLength } from '../geo/measure-length.ts';
import type { Drawing } from './drawing-geometry.ts';

/** The segment, or the radius, that is being drawn. */
export interface LooseEdge {
  readonly lengthMeters: number;
  /** Degrees clockwise from north, 0 to under 360. */
  readonly bearingDegrees: number;
}

/**
 * The edge from what was placed last to the pointer, geodesic, WGS 84 in; null where the method has
 * no such edge, or while there is nothing it could go from or to.
 */
export function looseEdge({ method, placed }: Drawing, pointer: LngLat | null): LooseEdge | null {
  const from = placed.at(-1);
  if (!from || !pointer || method === 'rectangle' || method === 'freehand') return null;
  return {
    lengthMeters: measureLength([from, pointer]),
    bearingDegrees: bearingBetween(from, pointer),
  };
}
