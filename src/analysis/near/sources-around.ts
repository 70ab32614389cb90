import { boundsMeet, boundsOf, growBounds, type Bounds } from '../../geo/bounds.ts';
import type { BarrierSources } from '../reach/barrier-meter.ts';
import type { MeterPoints } from '../reach/reach-meter.ts';

/** A crossing can lie some way from the barrier that it opens, and one leads into the next. */
const marginMeters = 500;

/**
 * The barriers and crossings that a way of the limit's length can come near to: such a way never
 * leaves the box round the point, so that the others change no distance.
 */
export function sourcesAround(
  { xs, ys }: MeterPoints,
  limitMeters: number,
  { barriers, crossings }: BarrierSources,
): BarrierSources {
  const box = growBounds([xs[0], ys[0], xs[0], ys[0]] satisfies Bounds, limitMeters + marginMeters);
  const isNear = ({ shape }: BarrierSources['barriers'][number]): boolean =>
    boundsMeet(box, boundsOf(shape.rings));
  return { barriers: barriers.filter(isNear), crossings: crossings.filter(isNear) };
}
