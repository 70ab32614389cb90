import { pointInRings } from '../../geo/point-in-rings.ts';
import { nearestOnSegment } from '../../geo/nearest-on-segment.ts';
import type { LocalShape } from './local-shape.ts';

/** The place of a shape that is nearest to a point, and how far it is, in metres. */
export interface NearestPlace {
  readonly x: number;
  readonly y: number;
  readonly meters: number;
}

/**
 * The nearest place of a shape to the point x, y (metres of the local plane) as the crow flies; the
 * point itself inside an area. Infinitely far where the shape has no coordinates.
 */
export function nearestOnShape(x: number, y: number, { type, rings }: LocalShape): NearestPlace {
  if (type === 'area' && pointInRings(x, y, rings)) return { x, y, meters: 0 };
  let best: NearestPlace = { x, y, meters: Infinity };
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const next = at + 2 < ring.length ? at + 2 : at;
      const place = nearestOnSegment(x, y, ring[at], ring[at + 1], ring[next], ring[next + 1]);
      if (place.meters < best.meters) best = place;
    }
  }
  return best;
}
