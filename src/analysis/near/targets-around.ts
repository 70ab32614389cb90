import type { AskedTarget } from '../coverage/asked-targets.ts';
import { distanceToShape } from '../coverage/local-shape.ts';
import type { MeterPoints } from '../reach/reach-meter.ts';

/** The targets that are no farther than the limit as the crow flies: no way there is shorter. */
export function targetsAround(
  { xs, ys }: MeterPoints,
  limitMeters: number,
  targets: readonly AskedTarget[],
): readonly AskedTarget[] {
  return targets.filter(({ shapes }) =>
    shapes.some((shape) => distanceToShape(xs[0], ys[0], shape) <= limitMeters),
  );
}
