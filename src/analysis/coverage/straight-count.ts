import type { CoverageSideName, ReachNotes, ShapeReach } from '../../domain/coverage.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import type { AskedWay } from '../reach/asked-way.ts';
import type { ReachMeter, ReachRoute } from '../reach/reach-meter.ts';
import { straightMeter } from '../reach/straight-meter.ts';
import { AreaResidents } from './area-residents.ts';
import type { AskedTargets } from './asked-targets.ts';
import type { CoveragePlace } from './coverage-place.ts';
import { DistanceCount, TwoSidedDistances, type SideDistances } from './distance-count.ts';
import { distanceLimitMeters } from './distance-limit.ts';
import type { LocalShape } from './local-shape.ts';
import { PointResidents } from './point-residents.ts';
import type { QuestionCount } from './question-count.ts';
import type { CountedHome, ResidentsCount } from './residents-count.ts';
import { ShapeReachMeter } from './shape-reach-meter.ts';
import { straightWays } from './straight-ways.ts';

/** Distances of so few cells are known before one could wait for them. */
const fewCells = 100;

/**
 * Counts by straight reach: areas, residents and distance classes exactly. Only the mean and the
 * median are measured at the points that stand for homes.
 */
export class StraightCount implements QuestionCount {
  private readonly residents: ResidentsCount;
  private readonly alone = new ShapeReachMeter();
  private targets: AskedTargets = { today: [], added: new Map() };
  private measured: Measured | null = null;
  private limitMeters = 0;

  constructor(
    private readonly place: CoveragePlace,
    private readonly question: CoverageQuestion,
  ) {
    const { counts, residentsRule } = question;
    const { zoneCount } = place;
    const cells = place.cellsOf(counts);
    if (!cells) throw new Error(`Nobody knows the ${counts} of this place`);
    if (residentsRule === 'point') {
      this.residents = new PointResidents(cells, place.centres(), zoneCount);
    } else {
      const { homes, parts } = place.homeGround(counts);
      this.residents = new AreaResidents(homes, cells.ids, zoneCount, parts);
    }
  }

  get perZone(): Float64Array {
    return this.residents.perZone;
  }

  get outsideZones(): number {
    return this.residents.outsideZones;
  }

  sync(
    { distanceMeters }: CoverageQuestion,
    targets: AskedTargets,
    _ways: readonly AskedWay[],
    tell: (share: number) => void,
  ): void {
    this.targets = targets;
    this.limitMeters = distanceLimitMeters(distanceMeters);
    this.residents.sync(distanceMeters, targets, tell);
  }

  within(distanceMeters: number, side: CoverageSideName): Float64Array {
    return this.residents.within(distanceMeters, side);
  }

  coveredAreas(_side: CoverageSideName, straight: Float64Array): Float64Array {
    return straight;
  }

  distances(side: CoverageSideName, counted: Uint8Array, isHasty: boolean): SideDistances | null {
    const isReady =
      this.measured?.meter.limitMeters === this.limitMeters &&
      this.measured.today === this.targets.today;
    if (isHasty && !isReady && this.place.inputs.cells.ids.length > fewCells) return null;
    const measured = this.measure();
    measured.meter.sync(this.targets, []);
    measured.today = this.targets.today;
    return measured.distances.of(measured.meter, side, counted);
  }

  shapeReach(shapes: readonly LocalShape[], distanceMeters: number): ShapeReach {
    return this.alone.measure(shapes, distanceMeters, this.residents);
  }

  notes(): Omit<ReachNotes, 'targetsUnknown'> {
    return exactNotes;
  }

  getReady(): void {
    this.residents.getReady();
  }

  homesOf(zone: number, side: CoverageSideName): readonly CountedHome[] {
    return this.residents.homesOf(zone, side);
  }

  splitResidents(zone: number): number {
    return this.residents.splitResidents(zone);
  }

  wayOfHomes(side: CoverageSideName): (home: CountedHome) => ReachRoute | null {
    const { today, added } = this.targets;
    return straightWays(side === 'today' ? today : [...today, ...added.values()]);
  }

  private measure(): Measured {
    if (this.measured?.meter.limitMeters === this.limitMeters) return this.measured;
    const { samples } = this.place.homePoints(this.question);
    this.measured = {
      meter: straightMeter(samples, this.limitMeters),
      distances: new TwoSidedDistances(
        new DistanceCount(samples, this.place.zoneCount, this.limitMeters),
      ),
      today: null,
    };
    return this.measured;
  }
}

interface Measured {
  readonly meter: ReachMeter;
  readonly distances: TwoSidedDistances;
  today: AskedTargets['today'] | null;
}
