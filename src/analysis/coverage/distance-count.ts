import type { CoverageSideName, DistanceSummary } from '../../domain/coverage.ts';
import type { ReachMeter } from '../reach/reach-meter.ts';
import type { HomeSamples } from './home-samples.ts';

/** Distances of the residents of each zone, null where nobody is counted, and of some together. */
export interface SideDistances {
  readonly zones: readonly (DistanceSummary | null)[];
  readonly total: DistanceSummary | null;
}

/**
 * Sums up how far residents are from the nearest target, from distances of the points that stand
 * for them. The mean is exact for those points. The median is read from classes of 1 m, with the
 * residents of a class spread evenly over its metre, so it is within 1 m.
 */
export class DistanceCount {
  private readonly order: Int32Array;
  private readonly starts: Int32Array;
  private readonly classes: Float64Array;

  constructor(
    private readonly samples: Pick<HomeSamples, 'count' | 'zones' | 'weights'>,
    zoneCount: number,
    private readonly limitMeters: number,
  ) {
    const { count, zones } = samples;
    this.starts = new Int32Array(zoneCount + 1);
    for (const zone of zones) if (zone >= 0) this.starts[zone + 1]++;
    for (let zone = 0; zone < zoneCount; zone++) this.starts[zone + 1] += this.starts[zone];
    const next = this.starts.slice(0, -1);
    this.order = new Int32Array(this.starts[zoneCount]);
    for (let point = 0; point < count; point++) {
      const zone = zones[point];
      if (zone >= 0) this.order[next[zone]++] = point;
    }
    this.classes = new Float64Array(Math.ceil(limitMeters) + 1);
  }

  /**
   * The distances of each zone, and of the counted zones (1) together. Where another side
   * is given with its distances, zones in which no point differs from it take its answer.
   */
  of(
    meters: Float64Array,
    counted: Uint8Array,
    other?: { readonly meters: Float64Array; readonly distances: SideDistances },
  ): SideDistances {
    const { starts } = this;
    const zoneCount = starts.length - 1;
    let isSame = other !== undefined;
    const zones = Array.from({ length: zoneCount }, (_, zone) => {
      if (other && this.isSameIn(zone, meters, other.meters)) return other.distances.zones[zone];
      isSame = false;
      return this.summary([zone], meters);
    });
    if (other && isSame) return other.distances;
    const inTotal = zones.flatMap((_, zone) => (counted[zone] === 1 ? [zone] : []));
    return { zones, total: this.summary(inTotal, meters) };
  }

  private isSameIn(zone: number, one: Float64Array, other: Float64Array): boolean {
    for (let at = this.starts[zone]; at < this.starts[zone + 1]; at++) {
      const point = this.order[at];
      if (one[point] !== other[point]) return false;
    }
    return true;
  }

  private summary(zones: readonly number[], meters: Float64Array): DistanceSummary | null {
    const { classes, limitMeters, order, starts } = this;
    const { weights } = this.samples;
    let [within, beyond, sum] = [0, 0, 0];
    let farthest = -1;
    for (const zone of zones) {
      for (let at = starts[zone]; at < starts[zone + 1]; at++) {
        const point = order[at];
        const [weight, distance] = [weights[point], meters[point]];
        if (!(distance <= limitMeters)) {
          beyond += weight;
          continue;
        }
        within += weight;
        sum += weight * distance;
        const inClass = Math.floor(distance);
        classes[inClass] += weight;
        if (inClass > farthest) farthest = inClass;
      }
    }
    const medianMeters = this.median((within + beyond) / 2, farthest);
    classes.fill(0, 0, farthest + 1);
    if (!(within + beyond > 0)) return null;
    return {
      meanMeters: within > 0 ? sum / within : null,
      medianMeters: within > 0 ? medianMeters : null,
      beyondResidents: beyond,
      limitMeters,
    };
  }

  private median(half: number, farthest: number): number | null {
    let before = 0;
    for (let at = 0; at <= farthest; at++) {
      const weight = this.classes[at];
      if (weight > 0 && before + weight >= half) return at + Math.max(0, half - before) / weight;
      before += weight;
    }
    return null;
  }
}

/** Sums up both sides of a meter, today's once. */
export class TwoSidedDistances {
  private today: {
    readonly meters: Float64Array;
    readonly counted: Uint8Array;
    readonly distances: SideDistances;
  } | null = null;

  constructor(private readonly count: DistanceCount) {}

  of(meter: ReachMeter, side: CoverageSideName, counted: Uint8Array): SideDistances {
    const meters = meter.meters('today');
    if (this.today?.meters !== meters || this.today.counted !== counted) {
      this.today = { meters, counted, distances: this.count.of(meters, counted) };
    }
    if (side === 'today') return this.today.distances;
    return this.count.of(meter.meters('proposal'), counted, this.today);
  }
}
