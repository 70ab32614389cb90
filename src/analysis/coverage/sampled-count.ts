import {
  distanceClassLimitsMeters,
  type CoverageSideName,
  type ReachNotes,
  type ShapeReach,
} from '../../domain/coverage.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import type { AskedWay } from '../reach/asked-way.ts';
import type { MeterOutcome } from '../reach/reach-ground.ts';
import type { ReachRoute } from '../reach/reach-meter.ts';
import type { AskedTargets } from './asked-targets.ts';
import type { CoveragePlace } from './coverage-place.ts';
import { DistanceCount, TwoSidedDistances, type SideDistances } from './distance-count.ts';
import type { HomePoints } from './home-points.ts';
import type { LocalShape } from './local-shape.ts';
import type { QuestionCount } from './question-count.ts';
import { questionPoints, type QuestionPoints } from './question-points.ts';
import type { CountedHome, ResidentsCount } from './residents-count.ts';
import { ShapeReachMeter } from './shape-reach-meter.ts';
import { ZoneReach } from './zone-reach.ts';

/** A meter that was made, for the points of `questionPoints`. */
export type CountMeter = Exclude<MeterOutcome, { readonly model: 'refused' }>;

/**
 * Counts by a reach that is known for points only: residents at the points that stand for homes,
 * areas by the share of a zone's points (see `ZoneReach`).
 */
export class SampledCount implements QuestionCount {
  readonly perZone: Float64Array;
  readonly outsideZones: number;
  readonly reach: ZoneReach;
  private readonly home: HomePoints;
  private readonly points: QuestionPoints;
  private readonly alone = new ShapeReachMeter();
  private readonly summed: TwoSidedDistances;
  private readonly homesOfZone = new Map<number, number[]>();
  private questionMeters = 0;
  private todayTargets: AskedTargets['today'] | null = null;
  private readonly sums: Partial<Record<CoverageSideName, ReadonlyMap<number, Float64Array>>> = {};

  constructor(
    place: CoveragePlace,
    question: CoverageQuestion,
    readonly made: CountMeter,
  ) {
    this.home = place.homePoints(question);
    this.points = questionPoints(place, question);
    const { samples, homes } = this.home;
    this.perZone = new Float64Array(place.zoneCount);
    let outside = this.home.unplacedResidents;
    for (let at = 0; at < samples.count; at++) {
      const zone = samples.zones[at];
      if (zone < 0) outside += samples.weights[at];
      else this.perZone[zone] += samples.weights[at];
    }
    this.outsideZones = outside;
    const lattice = place.zoneLattice();
    const { meter } = made;
    this.reach = new ZoneReach(lattice, this.points.firstOfLattice, meter, place.zoneCount);
    this.summed = new TwoSidedDistances(
      new DistanceCount(samples, place.zoneCount, meter.limitMeters),
    );
    for (const [home, zone] of homes.zones.entries()) {
      const own = this.homesOfZone.get(zone);
      if (own) own.push(home);
      else this.homesOfZone.set(zone, [home]);
    }
  }

  sync(
    { distanceMeters }: CoverageQuestion,
    targets: AskedTargets,
    ways: readonly AskedWay[],
  ): void {
    if (distanceMeters !== this.questionMeters || targets.today !== this.todayTargets) {
      delete this.sums.today;
    }
    delete this.sums.proposal;
    this.questionMeters = distanceMeters;
    this.todayTargets = targets.today;
    this.made.meter.sync(targets, ways);
    this.reach.sync(distanceMeters, targets);
  }

  within(distanceMeters: number, side: CoverageSideName): Float64Array {
    const known = this.sums[side] ?? this.sumUp(side);
    this.sums[side] = known;
    const sums = known.get(distanceMeters);
    if (!sums) throw new Error(`Nobody was counted within ${distanceMeters} m`);
    return sums;
  }

  /** Residents of each zone within the question's distance and the limits of the classes. */
  private sumUp(side: CoverageSideName): ReadonlyMap<number, Float64Array> {
    const { zones, weights, count } = this.home.samples;
    const meters = this.made.meter.meters(side);
    const limits = [...new Set([...distanceClassLimitsMeters, this.questionMeters])];
    const sums = limits.map(() => new Float64Array(this.perZone.length));
    const farthest = Math.max(...limits);
    for (let at = 0; at < count; at++) {
      const zone = zones[at];
      const distance = meters[at];
      if (zone < 0 || !(distance <= farthest)) continue;
      for (let limit = 0; limit < limits.length; limit++) {
        if (distance <= limits[limit]) sums[limit][zone] += weights[at];
      }
    }
    return new Map(limits.map((limit, at) => [limit, sums[at]]));
  }

  coveredAreas(side: CoverageSideName, straight: Float64Array): Float64Array {
    return this.reach.coveredAreas(side, straight);
  }

  distances(side: CoverageSideName, counted: Uint8Array): SideDistances {
    return this.summed.of(this.made.meter, side, counted);
  }

  shapeReach(shapes: readonly LocalShape[], distanceMeters: number): ShapeReach {
    const meters = this.made.meter.reachOf(shapes, distanceMeters);
    const { samples } = this.home;
    let residents = 0;
    for (let at = 0; at < samples.count; at++) {
      if (meters[at] <= distanceMeters) residents += samples.weights[at];
    }
    const straight = this.alone.measure(shapes, distanceMeters, nobody);
    const share = this.reach.shareOfShape(shapes, meters, distanceMeters);
    return { residents, areaSquareMeters: share * straight.areaSquareMeters };
  }

  notes(side: CoverageSideName): Omit<ReachNotes, 'targetsUnknown'> {
    const notes = this.made.meter.notes(side);
    const { samples, spacingMeters } = this.home;
    let unjoinedResidents = 0;
    for (const point of notes.unjoined) {
      if (point < samples.count) unjoinedResidents += samples.weights[point];
    }
    const { estimatedEntrances, knownEntrances, crossingsOpen, crossingsUnused } = notes;
    return {
      ...exactNotes,
      samples: {
        count: samples.count + this.reach.count,
        spacingMeters: Math.max(spacingMeters, this.reach.spacingMeters),
      },
      unjoinedResidents,
      estimatedEntrances,
      knownEntrances,
      crossingsOpen,
      crossingsUnused,
    };
  }

  getReady(): void {
    // The meter was made with everything it needs.
  }

  homesOf(zone: number, side: CoverageSideName): readonly CountedHome[] {
    const { homes, middles, samples } = this.home;
    const meters = this.made.meter.meters(side);
    const covered = new Map<number, number>();
    for (let at = 0; at < samples.count; at++) {
      if (samples.zones[at] !== zone || !(meters[at] <= this.questionMeters)) continue;
      const home = samples.homes[at];
      covered.set(home, (covered.get(home) ?? 0) + samples.weights[at]);
    }
    return (this.homesOfZone.get(zone) ?? []).map((home) => ({
      id: homes.ids[home],
      x: middles.xs[home],
      y: middles.ys[home],
      residents: homes.residents[home],
      coveredResidents: Math.min(homes.residents[home], covered.get(home) ?? 0),
      home,
    }));
  }

  splitResidents(zone: number): number {
    const { homes } = this.home;
    return (this.homesOfZone.get(zone) ?? []).reduce(
      (sum, home) => sum + homes.residents[home] * homes.split[home],
      0,
    );
  }

  wayOfHomes(side: CoverageSideName): (home: CountedHome) => ReachRoute | null {
    const { firstOfMiddles } = this.points;
    return ({ home }) =>
      home === undefined ? null : this.made.meter.route(firstOfMiddles + home, side);
  }
}

/** Where only the area is asked for. */
const nobody: Pick<ResidentsCount, 'near'> = { near: () => 0 };
