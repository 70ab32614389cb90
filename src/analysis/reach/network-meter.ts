import type { CoverageSideName } from '../../domain/coverage.ts';
import { boundsMeet, growBounds } from '../../geo/bounds.ts';
import { PointIndex } from '../../geo/point-index.ts';
import type { AskedTarget, AskedTargets } from '../coverage/asked-targets.ts';
import { boundsWithin, type LocalShape } from '../coverage/local-shape.ts';
import { NetworkDistances } from '../network/network-distances.ts';
import { reachedEdges, type ReachedEdges } from '../network/reached-edges.ts';
import type { EdgePlace } from '../network/network-sources.ts';
import { routeBetween } from '../network/route-between.ts';
import type { AskedWay } from './asked-way.ts';
import { changedBounds } from './changed-bounds.ts';
import { placesAroundClosed } from './places-around-closed.ts';
import { pointsInside, writeInside } from './points-inside.ts';
import { PointsOnPaths } from './points-on-paths.ts';
import {
  plainMeterNotes,
  type MeterNotes,
  type MeterPoints,
  type ReachMeter,
  type ReachRoute,
} from './reach-meter.ts';
import { keptAnswer, type SideAnswer } from './side-answer.ts';
import { SketchedNetwork } from './sketched-network.ts';
import {
  sketchedEntrances,
  targetEntrances,
  targetJoinMeters,
  type Entrance,
} from './target-entrances.ts';
import { targetBounds } from './target-bounds.ts';
import type { WalkPaths } from './walk-paths.ts';

/** Distances along paths, which also know what streets lie within reach. */
export interface NetworkMeter extends ReachMeter {
  readonly reachedStreets: (side: CoverageSideName, withinMeters: number) => ReachedEdges;
}

/**
 * Reach along paths. Points and targets join the nearest path, and the way there counts; see
 * `targetEntrances` for where a target is entered. Inside an area the distance is 0. Paths, line
 * crossings and closures of a proposal change its side only; an edit repairs what it touches.
 */
export function networkMeter(
  points: MeterPoints,
  limitMeters: number,
  paths: WalkPaths,
  stepFree: boolean,
  onProgress: (share: number) => void = () => undefined,
): NetworkMeter {
  return new PathMeter(points, limitMeters, paths, stepFree, onProgress);
}

/** A target as it is joined at present. */
interface Seated {
  readonly target: AskedTarget;
  /** From the paths of today. */
  readonly todays: readonly Entrance[];
  seats: readonly Seat[];
  sources: number[];
}

/** A source that leads to an entrance: it stands there, or at an end of its closed street. */
interface Seat {
  readonly entrance: Entrance;
  readonly place: EdgePlace;
  /** The way along closed streets from the entrance; absent where its own street is open. */
  readonly path?: readonly number[];
}

function backwards(path: readonly number[]): readonly number[] {
  const back: number[] = [];
  for (let at = path.length - 2; at >= 0; at -= 2) back.push(path[at], path[at + 1]);
  return back;
}

/** About how much of the first answer's time has gone when points and targets are joined. */
const sharesDone = { joined: 0.6, entered: 0.8 };

const noNodes = new Int32Array();

const placeOf = ({ place }: Seat): EdgePlace => place;

class PathMeter implements NetworkMeter {
  private readonly network: SketchedNetwork;
  private readonly distances: NetworkDistances;
  private alone: NetworkDistances;
  private readonly index: PointIndex;
  private readonly onPaths: PointsOnPaths;
  private asked: { readonly targets: AskedTargets; readonly ways: readonly AskedWay[] };
  private todayTargets: readonly AskedTarget[] | null = null;
  private today: SideAnswer;
  private todayNotes: MeterNotes = plainMeterNotes;
  private insideToday: Int32Array;
  private readonly proposal: SideAnswer;
  private readonly seated = new Map<AskedTarget, Seated>();
  private shown: CoverageSideName = 'today';

  constructor(
    private readonly points: MeterPoints,
    readonly limitMeters: number,
    private readonly paths: WalkPaths,
    stepFree: boolean,
    private readonly onProgress: (share: number) => void,
  ) {
    const { count, xs, ys } = points;
    onProgress(0);
    this.network = new SketchedNetwork(paths, stepFree);
    this.distances = new NetworkDistances(this.network.live, limitMeters);
    this.alone = new NetworkDistances(this.network.live, limitMeters);
    this.index = new PointIndex(xs, ys);
    this.onPaths = new PointsOnPaths(this.network.live, paths.grid, points, this.distances);
    onProgress(sharesDone.joined);
    this.asked = { targets: { today: [], added: new Map() }, ways: [] };
    this.today = { meters: new Float64Array(), nearest: new Int32Array() };
    this.insideToday = new Int32Array(count).fill(-1);
    this.proposal = { meters: new Float64Array(count), nearest: new Int32Array(count) };
  }

  sync(targets: AskedTargets, ways: readonly AskedWay[]): void {
    this.asked = { targets, ways };
    if (targets.today !== this.todayTargets) this.beginAnew(targets.today);
    this.show('proposal');
    if (this.isSketched) this.write(this.proposal, this.targets('proposal'));
  }

  meters(side: CoverageSideName): Float64Array {
    return this.on(side).meters;
  }

  nearest(side: CoverageSideName): Int32Array {
    return this.on(side).nearest;
  }

  targets(side: CoverageSideName): readonly AskedTarget[] {
    const { today, added } = this.asked.targets;
    return side === 'today' ? today : [...today, ...added.values()];
  }

  route(point: number, side: CoverageSideName): ReachRoute | null {
    this.show(side);
    const { meters, nearest } = this.on(side);
    const target = this.targets(side)[nearest[point]];
    if (!target) return null;
    const [x, y] = [this.points.xs[point], this.points.ys[point]];
    const from = this.onPaths.beginningOf(point);
    if (meters[point] === 0 || !from) {
      const path = Float64Array.of(x, y, x, y);
      return { target, meters: 0, path, entrance: [x, y], isEstimated: false };
    }
    const way = routeBetween(this.distances, from.edge, from.offsetMeters);
    const seated = this.seated.get(target);
    const seat = way && seated?.seats[seated.sources.indexOf(way.source)];
    if (!way || !seat) return null;
    const { entrance } = seat;
    const { cornerMeters } = way;
    const out = this.onPaths.wayOutTo(point, from);
    const into = backwards(seat.path ?? []);
    return {
      target,
      meters: meters[point],
      path: Float64Array.of(x, y, ...out, ...cornerMeters, ...into, entrance.x, entrance.y),
      entrance: [entrance.x, entrance.y],
      isEstimated: entrance.isEstimated,
    };
  }

  reachOf(shapes: readonly LocalShape[], withinMeters = this.limitMeters): Float64Array {
    this.show('proposal');
    const target: AskedTarget = { id: '', name: '', shapes };
    if (this.alone.limitMeters !== withinMeters) {
      this.alone = new NetworkDistances(this.network.live, withinMeters);
    }
    this.alone.compute(this.seatsOf(target, this.todaysEntrances(target)).map(placeOf));
    const near = new Set<number>();
    for (const shape of shapes) {
      this.index.eachIn(boundsWithin(shape, withinMeters), (point) => near.add(point));
    }
    const meters = this.onPaths.measureBy(this.alone, [...near]);
    for (const point of pointsInside([target], this.points, this.index).keys()) meters[point] = 0;
    return meters;
  }

  notes(side: CoverageSideName): MeterNotes {
    if (side === 'today' || !this.isSketched) return this.todayNotes;
    this.show('proposal');
    return this.countNotes();
  }

  reachedStreets(side: CoverageSideName, withinMeters: number): ReachedEdges {
    this.show(side);
    return reachedEdges(this.distances, withinMeters);
  }

  private get isSketched(): boolean {
    return this.asked.targets.added.size > 0 || this.asked.ways.length > 0;
  }

  private on(side: CoverageSideName): SideAnswer {
    return side === 'today' || !this.isSketched ? this.today : this.proposal;
  }

  private beginAnew(today: readonly AskedTarget[]): void {
    if (this.network.set([])) this.onPaths.follow([], this.network.closed);
    this.todayTargets = today;
    this.shown = 'today';
    this.seated.clear();
    const all: EdgePlace[] = [];
    for (const target of today) {
      const todays = this.todaysEntrances(target);
      const seats = this.seatsOf(target, todays);
      const sources = seats.map((_, at) => all.length + at);
      this.seated.set(target, { target, todays, seats, sources });
      all.push(...seats.map(placeOf));
    }
    this.onProgress(sharesDone.entered);
    this.distances.compute(all);
    this.onPaths.measureAll();
    this.insideToday.fill(-1);
    writeInside(pointsInside(today, this.points, this.index), this.insideToday);
    this.write(this.proposal, today);
    this.today = keptAnswer(this.proposal);
    this.todayNotes = this.countNotes();
  }

  /** Brings paths and targets to those of a side. */
  private show(side: CoverageSideName): void {
    const { targets, ways } = this.asked;
    if (side === 'today' && this.shown === 'today') return;
    this.shown = side;
    const change = this.network.set(side === 'today' ? [] : ways);
    if (change) {
      this.onPaths.touch(this.distances.repair(change), -1);
      this.onPaths.follow(this.network.sketchedEdges, this.network.closed);
      for (const edge of change.edges) this.onPaths.touch(noNodes, edge);
      const around = growBounds(changedBounds(this.network.live, change), targetJoinMeters);
      for (const seated of this.seated.values()) {
        const isOnChanged =
          seated.todays.some(({ edge }) => change.edges.has(edge)) ||
          seated.seats.some(({ place }) => change.edges.has(place.edge));
        if (isOnChanged || boundsMeet(around, targetBounds(seated.target))) this.seatAgain(seated);
      }
    }
    const wanted = new Set([...targets.today, ...(side === 'today' ? [] : targets.added.values())]);
    for (const seated of this.seated.values()) {
      if (wanted.has(seated.target)) continue;
      this.unseat(seated);
      this.seated.delete(seated.target);
    }
    for (const target of wanted) if (!this.seated.has(target)) this.seat(target);
    this.onPaths.refresh();
  }

  private seat(target: AskedTarget): void {
    const todays = this.todaysEntrances(target);
    const seated: Seated = { target, todays, seats: this.seatsOf(target, todays), sources: [] };
    this.seated.set(target, seated);
    this.addSources(seated);
  }

  /** A path more or less can be a way in more or less. */
  private seatAgain(seated: Seated): void {
    const seats = this.seatsOf(seated.target, seated.todays);
    if (JSON.stringify(seats) === JSON.stringify(seated.seats)) return;
    this.unseat(seated);
    seated.seats = seats;
    this.addSources(seated);
  }

  private addSources(seated: Seated): void {
    seated.sources = seated.seats.map(({ place }) => {
      const source = this.distances.addSource(place);
      this.onPaths.touch(this.distances.repairedNodes, place.edge);
      return source;
    });
  }

  private unseat({ sources, seats }: Seated): void {
    for (const [at, source] of sources.entries()) {
      this.onPaths.touch(this.distances.removeSource(source), seats[at].place.edge);
    }
  }

  private todaysEntrances(target: AskedTarget): readonly Entrance[] {
    return targetEntrances(target, this.network.today, this.paths);
  }

  private seatsOf(target: AskedTarget, todays: readonly Entrance[]): readonly Seat[] {
    const { live, closed } = this.network;
    const fresh = sketchedEntrances(target, live, this.paths, this.network.sketchedEdges);
    return [...todays, ...fresh].flatMap((entrance): readonly Seat[] => {
      if (!closed.has(entrance.edge)) return [{ entrance, place: entrance }];
      return placesAroundClosed(live, entrance, closed).map((way) => ({ entrance, ...way }));
    });
  }

  private write({ meters, nearest }: SideAnswer, targets: readonly AskedTarget[]): void {
    const ofSource = new Int32Array(this.distances.sources.slots).fill(-1);
    for (const [at, target] of targets.entries()) {
      for (const source of this.seated.get(target)?.sources ?? []) ofSource[source] = at;
    }
    const { onPaths, insideToday } = this;
    for (let point = 0; point < meters.length; point++) {
      const inside = insideToday[point];
      const source = onPaths.source[point];
      meters[point] = inside >= 0 ? 0 : onPaths.meters[point];
      nearest[point] = inside >= 0 ? inside : source < 0 ? -1 : ofSource[source];
    }
    const first = this.todayTargets?.length ?? 0;
    const added = targets.slice(first);
    for (const [point, at] of pointsInside(added, this.points, this.index)) {
      if (meters[point] > 0) nearest[point] = first + at;
      meters[point] = 0;
    }
  }

  private countNotes(): MeterNotes {
    const areas = [...this.seated.values()].filter(
      ({ target, seats }) => seats.length > 0 && target.shapes.some(({ type }) => type !== 'point'),
    );
    const estimated = areas.filter(({ seats }) => seats[0].entrance.isEstimated).length;
    const known = [...this.seated.values()].filter(
      ({ target, seats }) => target.entrances && seats.length > 0,
    ).length;
    return {
      ...plainMeterNotes,
      unjoined: this.onPaths.unjoined(),
      estimatedEntrances: estimated,
      knownEntrances: Math.max(known, areas.length - estimated),
    };
  }
}
