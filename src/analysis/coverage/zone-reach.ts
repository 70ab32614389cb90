import type { CoverageSideName } from '../../domain/coverage.ts';
import type { ReachMeter } from '../reach/reach-meter.ts';
import { straightMeter } from '../reach/straight-meter.ts';
import type { AskedTargets } from './asked-targets.ts';
import type { LocalShape } from './local-shape.ts';
import type { ZoneLattice } from './zone-lattice.ts';

/**
 * How much of each zone is reached, where reach is known for points only: the area within straight
 * reach, which is exact, times the share of the zone's lattice points there that are reached. So
 * only what something stands in the way of is estimated; with nothing in the way the answer is the
 * exact one, and it is never more. The error is that of the border between reached and not reached
 * ground within straight reach: a band along it of half the points' spacing to each side holds it.
 */
export class ZoneReach {
  readonly count: number;
  /** The widest spacing of any zone's points, in metres. */
  readonly spacingMeters: number;
  private near: ReachMeter | null = null;

  constructor(
    readonly lattice: ZoneLattice,
    private readonly first: number,
    private readonly meter: ReachMeter,
    private readonly zoneCount: number,
  ) {
    this.count = lattice.count;
    this.spacingMeters = lattice.spacings.reduce((most, one) => Math.max(most, one), 0);
  }

  /** Asked for before any number below. */
  sync(distanceMeters: number, targets: AskedTargets): void {
    if (this.near?.limitMeters !== distanceMeters) {
      this.near = straightMeter(this.lattice, distanceMeters);
    }
    this.near.sync(targets, []);
  }

  coveredAreas(side: CoverageSideName, straight: Float64Array): Float64Array {
    const near = new Float64Array(this.zoneCount);
    const reached = new Float64Array(this.zoneCount);
    this.eachNear(side, (point, isReached) => {
      const zone = this.lattice.zones[point];
      near[zone]++;
      if (isReached) reached[zone]++;
    });
    return straight.map((area, zone) =>
      near[zone] > 0 && reached[zone] < near[zone] ? (area * reached[zone]) / near[zone] : area,
    );
  }

  /** The lattice points within straight reach that are not reached. */
  unreached(side: CoverageSideName): number[] {
    const points: number[] = [];
    this.eachNear(side, (point, isReached) => {
      if (!isReached) points.push(point);
    });
    return points;
  }

  /** Which share of the lattice points near some shapes is reached from them; 1 where none is. */
  shareOfShape(shapes: readonly LocalShape[], meters: Float64Array, withinMeters: number): number {
    const apart = this.near?.reachOf(shapes, withinMeters);
    let [near, reached] = [0, 0];
    for (let point = 0; point < this.count; point++) {
      if (!apart || !(apart[point] <= withinMeters)) continue;
      near++;
      if (meters[this.first + point] <= withinMeters) reached++;
    }
    return near > 0 ? reached / near : 1;
  }

  private eachNear(
    side: CoverageSideName,
    visit: (point: number, isReached: boolean) => void,
  ): void {
    const { near, first } = this;
    if (!near) throw new Error('Reach was asked for before any target was given');
    const within = near.limitMeters;
    const straight = near.meters(side);
    const meters = this.meter.meters(side);
    for (let point = 0; point < this.count; point++) {
      if (straight[point] <= within) visit(point, meters[first + point] <= within);
    }
  }
}
