import { boundsOf, type Bounds } from '../../geo/bounds.ts';
import type { ReachRoute } from '../reach/reach-meter.ts';
import type { AskedTarget } from './asked-targets.ts';
import { nearestOnShape, type NearestPlace } from './nearest-on-shape.ts';
import type { CountedHome } from './residents-count.ts';

/** Finds the straight way from a home's middle to the nearest target, however far that is. */
export function straightWays(
  targets: readonly AskedTarget[],
): (home: CountedHome) => ReachRoute | null {
  const shapes = targets.flatMap((target) =>
    target.shapes.map((shape) => ({ target, shape, bounds: boundsOf(shape.rings) })),
  );
  return ({ x, y }) => {
    let nearest: AskedTarget | null = null;
    let way: NearestPlace | null = null;
    for (const { target, shape, bounds } of shapes) {
      const limit = way?.meters ?? Infinity;
      if (distanceToBounds(x, y, bounds) >= limit) continue;
      const place = nearestOnShape(x, y, shape);
      if (place.meters >= limit) continue;
      nearest = target;
      way = place;
    }
    if (!nearest || !way) return null;
    return {
      target: nearest,
      meters: way.meters,
      path: Float64Array.of(x, y, way.x, way.y),
      entrance: [way.x, way.y],
      isEstimated: false,
    };
  };
}

function distanceToBounds(x: number, y: number, [minX, minY, maxX, maxY]: Bounds): number {
  return Math.hypot(Math.max(0, minX - x, x - maxX), Math.max(0, minY - y, y - maxY));
}
