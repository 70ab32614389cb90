import type { CoverageSideName } from '../../domain/coverage.ts';
import type { AskedTarget, AskedTargets } from '../coverage/asked-targets.ts';
import { boundsWithin, type LocalShape } from '../coverage/local-shape.ts';
import { nearestOnShape, type NearestPlace } from '../coverage/nearest-on-shape.ts';
import { nearestStraight, type PointDistances } from './nearest-straight.ts';
import { PointIndex } from '../../geo/point-index.ts';
import {
  plainMeterNotes,
  type MeterNotes,
  type MeterPoints,
  type ReachMeter,
  type ReachRoute,
} from './reach-meter.ts';
import { ShapeSegments } from './shape-segments.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';

/** The points near one target of the proposal, and how far each is. */
interface Around {
  readonly target: AskedTarget;
  readonly points: Int32Array;
  readonly meters: Float64Array;
}

/**
 * Reach as the crow flies. Of a target under the hand only the points near it are measured; the
 * others keep today's distance. No way matters.
 */
export function straightMeter(points: MeterPoints, limitMeters: number): ReachMeter {
  return new StraightMeter(points, limitMeters);
}

class StraightMeter implements ReachMeter {
  private readonly index: PointIndex;
  private todayTargets: readonly AskedTarget[] | null = null;
  private today: PointDistances;
  private readonly proposal: PointDistances;
  private added: readonly Around[] = [];

  constructor(
    private readonly points: MeterPoints,
    readonly limitMeters: number,
  ) {
    this.index = new PointIndex(points.xs, points.ys);
    this.today = nearestStraight(points, this.index, [], limitMeters);
    this.proposal = {
      meters: new Float64Array(points.count),
      nearest: new Int32Array(points.count),
    };
  }

  sync({ today, added }: AskedTargets): void {
    if (today !== this.todayTargets) {
      this.todayTargets = today;
      this.today = nearestStraight(this.points, this.index, today, this.limitMeters);
    }
    const before = new Map(this.added.map((one) => [one.target, one]));
    const all = [...added.values()].map((target) => before.get(target) ?? this.around(target));
    this.added = all;
    if (all.length === 0) return;
    const { meters, nearest } = this.proposal;
    meters.set(this.today.meters);
    nearest.set(this.today.nearest);
    for (const [at, one] of all.entries()) {
      for (let i = 0; i < one.points.length; i++) {
        const point = one.points[i];
        if (one.meters[i] >= meters[point]) continue;
        meters[point] = one.meters[i];
        nearest[point] = today.length + at;
      }
    }
  }

  meters(side: CoverageSideName): Float64Array {
    return this.on(side).meters;
  }

  nearest(side: CoverageSideName): Int32Array {
    return this.on(side).nearest;
  }

  targets(side: CoverageSideName): readonly AskedTarget[] {
    const today = this.todayTargets ?? [];
    return side === 'today' ? today : [...today, ...this.added.map(({ target }) => target)];
  }

  route(point: number, side: CoverageSideName): ReachRoute | null {
    const { nearest } = this.on(side);
    if (nearest[point] < 0) return null;
    const target = this.targets(side)[nearest[point]];
    const [x, y] = [this.points.xs[point], this.points.ys[point]];
    let best: NearestPlace = { x, y, meters: Infinity };
    for (const shape of target.shapes) {
      const place = nearestOnShape(x, y, shape);
      if (place.meters < best.meters) best = place;
    }
    return {
      target,
      meters: best.meters,
      path: Float64Array.of(x, y, best.x, best.y),
      entrance: [best.x, best.y],
      isEstimated: false,
    };
  }

  reachOf(shapes: readonly LocalShape[], withinMeters = this.limitMeters): Float64Array {
    const meters = new Float64Array(this.points.count).fill(Infinity);
    const around = this.around({ id: '', name: '', shapes }, withinMeters);
    for (let i = 0; i < around.points.length; i++) meters[around.points[i]] = around.meters[i];
    return meters;
  }

  notes(): MeterNotes {
    return plainMeterNotes;
  }

  private on(side: CoverageSideName): PointDistances {
    return side === 'today' || this.added.length === 0 ? this.today : this.proposal;
  }

  private around(target: AskedTarget, withinMeters = this.limitMeters): Around {
    const segments = new ShapeSegments([target], withinMeters);
    const { xs, ys } = this.points;
    const seen = new Set<number>();
    const numbers: number[] = [];
    const meters: number[] = [];
    for (const shape of target.shapes) {
      this.index.eachIn(boundsWithin(shape, withinMeters), (point) => {
        if (target.shapes.length > 1) {
          if (seen.has(point)) return;
          seen.add(point);
        }
        const [x, y] = [xs[point], ys[point]];
        const isInside = target.shapes.some(
          ({ type, rings }) => type === 'area' && pointInRings(x, y, rings),
        );
        const apart = isInside ? 0 : segments.nearestTo(x, y).meters;
        if (!(apart <= withinMeters)) return;
        numbers.push(point);
        meters.push(apart);
      });
    }
    return { target, points: Int32Array.from(numbers), meters: Float64Array.from(meters) };
  }
}
