import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { clipRings } from '../../geo/clip-rings.ts';
import type { NetworkMeter } from '../reach/network-meter.ts';
import type { AskedTargets } from './asked-targets.ts';
import { CoveredAreaDrawer, type CoveredAreaUpdate } from './covered-area.ts';
import type { CoveragePlace } from './coverage-place.ts';
import type { SampledCount } from './sampled-count.ts';
import { latticeSquares } from './lattice-squares.ts';

/** What is within reach: areas, or along paths the streets themselves. */
export interface ReachUpdate extends CoveredAreaUpdate {
  /** Streets within reach on the side shown, WGS 84; null under any other reach. */
  readonly reachedStreets: GeoJSON.MultiLineString | null;
}

/**
 * The outline of so many targets together is not drawn: uniting them takes minutes, in which no
 * number could follow the hand. Zones are coloured and numbers told all the same.
 */
const mostDrawnTargets = 2_000;

/**
 * Draws what one question reaches. Round barriers that is the straight area without the squares
 * of the lattice points there that are not reached: as true as the lattice, and no smoother. Along
 * paths it is streets, never an area around them.
 */
export class ReachDrawer {
  private readonly areas: CoveredAreaDrawer;
  private todayOf: Float64Array | null = null;
  private todayRings: readonly Float64Array[] = [];
  private todayShape: GeoJSON.MultiPolygon | null = null;
  private revision = 0;

  constructor(private readonly place: CoveragePlace) {
    this.areas = new CoveredAreaDrawer(place.plane, () => place.nextRevision());
  }

  draw(
    { distanceMeters }: CoverageQuestion,
    targets: AskedTargets,
    isSketched: boolean,
    count: SampledCount | null,
    knownTodayRevision: number,
  ): ReachUpdate {
    const isDrawn = targets.today.length <= mostDrawnTargets;
    if (!isDrawn && count?.made.model !== 'network') return this.nothing(knownTodayRevision);
    if (!count) {
      const update = this.areas.draw(distanceMeters, targets, knownTodayRevision);
      return { ...update, reachedStreets: null };
    }
    if (count.made.model === 'network') {
      const side = isSketched ? 'proposal' : 'today';
      const reachedStreets = this.streets(count.made.meter, distanceMeters, side);
      return { ...this.nothing(knownTodayRevision), reachedStreets };
    }
    const today = count.made.meter.meters('today');
    const straight = this.areas.rings(distanceMeters, targets);
    if (today !== this.todayOf || this.revision !== straight.revision) {
      this.todayOf = today;
      this.revision = straight.revision;
      this.todayRings = this.without(straight.today, count, 'today');
      this.todayShape = this.areas.shape(this.todayRings);
    }
    let gained: GeoJSON.MultiPolygon | null = null;
    if (isSketched) {
      const all = this.without(straight.proposal, count, 'proposal');
      const more = this.areas.shape(clipRings('difference', all, this.todayRings), true);
      if (more.coordinates.length > 0) gained = more;
    }
    return {
      todayRevision: this.revision,
      today: this.revision === knownTodayRevision ? null : this.todayShape,
      gained,
      reachedStreets: null,
    };
  }

  /** Nothing to draw as an area. */
  nothing(knownTodayRevision: number): ReachUpdate {
    const none = 0;
    return {
      todayRevision: none,
      today: knownTodayRevision === none ? null : { type: 'MultiPolygon', coordinates: [] },
      gained: null,
      reachedStreets: null,
    };
  }

  private without(
    rings: readonly Float64Array[],
    count: SampledCount,
    side: 'today' | 'proposal',
  ): Float64Array[] {
    const { lattice } = count.reach;
    const squares = latticeSquares(lattice, count.reach.unreached(side));
    return squares.length > 0 ? clipRings('difference', rings, squares) : [...rings];
  }

  private streets(
    meter: NetworkMeter,
    withinMeters: number,
    side: 'today' | 'proposal',
  ): GeoJSON.MultiLineString {
    const { starts, cornerMeters } = meter.reachedStreets(side, withinMeters);
    const flat = this.place.plane.unproject(cornerMeters);
    const coordinates = Array.from({ length: starts.length - 1 }, (_, stretch) => {
      const line: GeoJSON.Position[] = [];
      for (let at = starts[stretch]; at < starts[stretch + 1]; at++) {
        line.push([flat[2 * at], flat[2 * at + 1]]);
      }
      return line;
    });
    return { type: 'MultiLineString', coordinates };
  }
}
