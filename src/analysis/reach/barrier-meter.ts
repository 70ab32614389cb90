import type { CoverageSideName } from '../../domain/coverage.ts';
import { BarrierDistances } from '../barriers/barrier-distances.ts';
import { barrierRoute } from '../barriers/barrier-route.ts';
import { barrierWorld, type BarrierWorld } from '../barriers/barrier-world.ts';
import type { Barrier, BarrierCrossing } from '../barriers/barrier.ts';
import type { AskedTarget, AskedTargets } from '../coverage/asked-targets.ts';
import { boundsWithin, type LocalShape } from '../coverage/local-shape.ts';
import type { AskedWay } from './asked-way.ts';
import { PointIndex } from '../../geo/point-index.ts';
import type { MeterNotes, MeterPoints, ReachMeter, ReachRoute } from './reach-meter.ts';
import { keptAnswer, type SideAnswer } from './side-answer.ts';

/** How wide an opening is that no data tells the width of, in metres. */
export const crossingWidthMeters = 4;

/** What stops people in a place today, and where it can be crossed all the same. */
export interface BarrierSources {
  readonly barriers: readonly Barrier[];
  readonly crossings: readonly BarrierCrossing[];
}

/**
 * Reach by the shortest way that crosses no barrier except at a crossing. The crossings of a
 * proposal open barriers on the proposal's side only; an edit repairs what it touches.
 */
export function barrierMeter(
  points: MeterPoints,
  limitMeters: number,
  sources: BarrierSources,
  onProgress: (share: number) => void = () => undefined,
): ReachMeter {
  return new BarrierMeter(points, limitMeters, sources, onProgress);
}

/** A sketched crossing must not take the name of one of today. */
const sketched = (id: string): string => `sketched ${id}`;

class BarrierMeter implements ReachMeter {
  private readonly world: BarrierWorld;
  private readonly places: Float64Array;
  private readonly index: PointIndex;
  private distances: BarrierDistances | null = null;
  private asked: { readonly targets: AskedTargets; readonly ways: readonly AskedWay[] };
  private today: SideAnswer;
  private todayTargets: readonly AskedTarget[] | null = null;
  private todayNotes: MeterNotes;
  private readonly crossingIds: readonly string[];
  /** What is put in beside today at present, by id. */
  private readonly openWays = new Map<string, AskedWay>();
  /** Targets of the proposal by their number after today's; null where one was taken away. */
  private readonly slots: (AskedTarget | null)[] = [];

  constructor(
    private readonly points: MeterPoints,
    readonly limitMeters: number,
    { barriers, crossings }: BarrierSources,
    private readonly onProgress: (share: number) => void,
  ) {
    this.world = barrierWorld(barriers, crossings);
    this.crossingIds = crossings.filter(({ opens }) => opens !== 'areas').map(({ id }) => id);
    this.places = Float64Array.from({ length: 2 * points.count }, (_, at) =>
      at % 2 === 0 ? points.xs[at / 2] : points.ys[(at - 1) / 2],
    );
    this.index = new PointIndex(points.xs, points.ys);
    this.asked = { targets: { today: [], added: new Map() }, ways: [] };
    this.today = { meters: new Float64Array(), nearest: new Int32Array() };
    this.todayNotes = this.countNotes();
  }

  sync(targets: AskedTargets, ways: readonly AskedWay[]): void {
    this.asked = { targets, ways: ways.filter(({ effect }) => effect === 'crossing') };
    if (targets.today !== this.todayTargets) this.beginAnew(targets.today);
    this.show('proposal');
  }

  meters(side: CoverageSideName): Float64Array {
    return this.isKept(side) ? this.today.meters : this.show('proposal').meters;
  }

  nearest(side: CoverageSideName): Int32Array {
    if (this.isKept(side)) return this.today.nearest;
    const distances = this.show('proposal');
    const { today, added } = this.asked.targets;
    const targets = [...added.values()];
    const numbers = this.slots.map((slot) => (slot ? today.length + targets.indexOf(slot) : -1));
    return distances.target.map((target) =>
      target < today.length ? target : numbers[target - today.length],
    );
  }

  targets(side: CoverageSideName): readonly AskedTarget[] {
    const { today, added } = this.asked.targets;
    return side === 'today' ? today : [...today, ...added.values()];
  }

  route(point: number, side: CoverageSideName): ReachRoute | null {
    const distances = this.show(side);
    const way = barrierRoute(distances, point);
    const target = this.targetOf(way?.target ?? -1);
    if (!way || !target) return null;
    const { path, meters } = way;
    const entrance = [path[path.length - 2], path[path.length - 1]] as const;
    return { target, meters, path, entrance, isEstimated: false };
  }

  reachOf(shapes: readonly LocalShape[], withinMeters = this.limitMeters): Float64Array {
    this.show('proposal');
    const meters = new Float64Array(this.points.count).fill(Infinity);
    const near = new Set<number>();
    for (const shape of shapes) {
      this.index.eachIn(boundsWithin(shape, withinMeters), (point) => near.add(point));
    }
    const numbers = [...near];
    const places = new Float64Array(2 * numbers.length);
    for (const [at, point] of numbers.entries()) {
      places[2 * at] = this.points.xs[point];
      places[2 * at + 1] = this.points.ys[point];
    }
    if (!(withinMeters > 0)) return meters;
    const alone = new BarrierDistances(this.world, [{ shapes }], places, withinMeters);
    for (const [at, point] of numbers.entries()) meters[point] = alone.meters[at];
    return meters;
  }

  notes(side: CoverageSideName): MeterNotes {
    if (side === 'today') return this.todayNotes;
    this.show('proposal');
    return this.countNotes();
  }

  private beginAnew(today: readonly AskedTarget[]): void {
    for (const id of this.openWays.keys()) this.world.setCrossing(sketched(id), null);
    this.openWays.clear();
    this.slots.length = 0;
    this.todayTargets = today;
    const targets = today.map(({ shapes }) => ({ shapes }));
    this.distances = new BarrierDistances(
      this.world,
      targets,
      this.places,
      this.limitMeters,
      this.onProgress,
    );
    this.today = keptAnswer({ meters: this.distances.meters, nearest: this.distances.target });
    this.todayNotes = this.countNotes();
  }

  /** Brings the ways and targets that are put in to those of a side. */
  private show(side: CoverageSideName): BarrierDistances {
    const { distances } = this;
    if (!distances) throw new Error('Distances were asked for before any target was given');
    const isProposal = side === 'proposal';
    this.openCrossings(isProposal ? this.asked.ways : []);
    distances.update();
    this.putTargets(distances, isProposal ? [...this.asked.targets.added.values()] : []);
    return distances;
  }

  private openCrossings(ways: readonly AskedWay[]): void {
    const wanted = new Map(ways.map((way) => [way.id, way]));
    for (const id of this.openWays.keys()) {
      if (wanted.has(id)) continue;
      this.world.setCrossing(sketched(id), null);
      this.openWays.delete(id);
    }
    for (const [id, way] of wanted) {
      if (this.openWays.get(id) === way) continue;
      const widthMeters = crossingWidthMeters;
      this.world.setCrossing(sketched(id), { id: sketched(id), shape: way.shape, widthMeters });
      this.openWays.set(id, way);
    }
  }

  private putTargets(distances: BarrierDistances, wanted: readonly AskedTarget[]): void {
    const first = this.todayTargets?.length ?? 0;
    const missing = wanted.filter((target) => !this.slots.includes(target));
    for (const [slot, target] of this.slots.entries()) {
      if (target === null || wanted.includes(target)) continue;
      // A target that moved is put where it was: one repair does for both.
      const next = missing.shift() ?? null;
      this.slots[slot] = next;
      distances.setTarget(first + slot, next?.shapes ?? []);
    }
    for (const target of missing) {
      const free = this.slots.indexOf(null);
      const slot = free >= 0 ? free : this.slots.length;
      this.slots[slot] = target;
      distances.setTarget(first + slot, target.shapes);
    }
  }

  /** Whether a side is what was kept of today. */
  private isKept(side: CoverageSideName): boolean {
    const { targets, ways } = this.asked;
    return side === 'today' || (targets.added.size === 0 && ways.length === 0);
  }

  /** The target that the distances know by this number. */
  private targetOf(number: number): AskedTarget | null {
    const { today } = this.asked.targets;
    return today[number] ?? this.slots[number - today.length] ?? null;
  }

  private countNotes(): MeterNotes {
    const ids = [...this.crossingIds, ...[...this.openWays.keys()].map(sketched)];
    const crossingsUnused = ids.filter((id) => this.world.whyUnused(id) !== null).length;
    return {
      unjoined: [],
      estimatedEntrances: 0,
      knownEntrances: 0,
      crossingsOpen: ids.length - crossingsUnused,
      crossingsUnused,
    };
  }
}
