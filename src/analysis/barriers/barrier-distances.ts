import type { LocalShape } from '../coverage/local-shape.ts';
import { NodeHeap } from '../network/node-heap.ts';
import type { BarrierWorld } from './barrier-world.ts';
import { CornerLabels, noCorner } from './corner-labels.ts';
import { homeStanding, type HomeStanding } from './home-standing.ts';
import { metersToSegment } from '../../geo/nearest-on-segment.ts';
import { boundsOf, growBounds, joinBounds, noBounds, type Bounds } from '../../geo/bounds.ts';
import { PointIndex } from '../../geo/point-index.ts';
import { ReachTargets, type ReachTarget } from './reach-targets.ts';
import { firstStepFromHome, placeSeenFromCorner, type StepsToTry } from './seen-from.ts';

/** With more changed places, beginning anew is quicker than finding out what they touch. */
const mostPlacesToRepair = 2000;

/** What is this near to being touched by a change counts as touched, in joints. */
const slackJoints = 4;

const homesBetweenProgress = 2_000;

/**
 * The answers of `barrierDistances`, kept right through edits. After edits of the world call
 * `update`; a target is edited here. Only what a change can touch is computed again: a way of
 * length d depends on nothing that is further away than d.
 */
export class BarrierDistances {
  /** Metres to the nearest target; Infinity beyond the cutoff or where no way leads. */
  readonly meters: Float64Array;
  /** Index of that target, the first of several equally near; -1 where there is none. */
  readonly target: Int32Array;
  /** Where the ways of each home begin. */
  readonly standings: HomeStanding[];
  /** The corner each home's way goes to first, or `noCorner`. */
  readonly firstCorner: Int32Array;
  /** Where each home reaches its target when it goes straight there: x, y pairs in metres. */
  readonly reachedAt: Float64Array;
  readonly labels = new CornerLabels();
  readonly targets: ReachTargets;
  /** How many homes and corners were computed last. */
  computed = { homes: 0, corners: 0 };
  private readonly heap = new NodeHeap();
  private readonly index: PointIndex;
  /** Outside these limits no way that is short enough leads to any target. */
  private around: Bounds = noBounds;
  private version: number;

  constructor(
    readonly world: BarrierWorld,
    targets: readonly ReachTarget[],
    /** x, y pairs in metres. */
    readonly homes: Float64Array,
    readonly cutoffMeters: number,
    private readonly onProgress: (share: number) => void = () => undefined,
  ) {
    if (!(cutoffMeters > 0 && cutoffMeters < Infinity)) {
      throw new Error(`The cutoff must be a finite distance above 0 m, not ${cutoffMeters}`);
    }
    const count = homes.length / 2;
    this.targets = new ReachTargets(world, targets);
    this.meters = new Float64Array(count).fill(Infinity);
    this.target = new Int32Array(count).fill(-1);
    this.firstCorner = new Int32Array(count).fill(noCorner);
    this.reachedAt = new Float64Array(2 * count);
    this.standings = [];
    this.index = new PointIndex(
      Float64Array.from({ length: count }, (_, home) => homes[2 * home]),
      Float64Array.from({ length: count }, (_, home) => homes[2 * home + 1]),
    );
    this.version = world.version;
    this.computeAll();
  }

  /** Takes in all edits of the world since the last call. */
  update(): void {
    const change = this.world.changeSince(this.version);
    this.version = this.world.version;
    if (!change) {
      for (let target = 0; target < this.targets.count; target++) this.targets.recut(target);
      this.computeAll();
      return;
    }
    this.targets.recutAt(change.places);
    for (const corner of change.removedCorners) this.labels.forget(corner);
    this.repair(change.places, change.addedCorners);
  }

  /** Puts a target in place of the one of this number, or adds it; no shapes take it away. */
  setTarget(target: number, shapes: readonly LocalShape[]): void {
    if (this.version !== this.world.version) this.update();
    const places = this.targets.set(target, shapes);
    if (places.length > 4 * mostPlacesToRepair) this.computeAll();
    else this.repairTarget(target, places);
  }

  /**
   * The walls stand as they stood: whose way led to this target begins anew, and for all others
   * the target and the corners that now lead elsewhere can only be a shorter way.
   */
  private repairTarget(target: number, places: Float64Array): void {
    const { labels, targets, homes, cutoffMeters, world } = this;
    const { corners } = world;
    labels.growTo(corners.size);
    const slack = slackJoints * world.settings.jointMeters + 1e-6;
    const around = growBounds(boundsOf([places]), cutoffMeters + slack);
    const standsIn = targets.boundsOfTarget(target);
    this.around = joinBounds(this.around, growBounds(standsIn, cutoffMeters + 1));
    const lost: number[] = [];
    const seeded: number[] = [];
    for (const [corner, vertex] of corners.vertex.entries()) {
      if (vertex < 0) continue;
      const [x, y] = [corners.x[corner], corners.y[corner]];
      if (labels.target[corner] === target) lost.push(corner);
      else if (isIn(around, x, y)) seeded.push(corner);
    }
    for (const corner of lost) labels.forget(corner);
    const changed = new Set(lost);
    for (const corner of seeded) {
      const place = placeSeenFromCorner(
        world,
        targets,
        corner,
        Math.min(cutoffMeters, labels.meters[corner]),
        target,
      );
      if (place && this.isNearer(place.meters, place.target, corner)) {
        labels.begin(corner, place);
        this.heap.push(place.meters, corner);
        changed.add(corner);
      }
    }
    this.computeCorners(lost, true, changed);
    const only = { target, corners: [...changed] };
    const atTarget = growBounds(standsIn, slack);
    let homeCount = 0;
    this.index.eachIn(around, (home) => {
      const [x, y] = [homes[2 * home], homes[2 * home + 1]];
      const isAt = isIn(atTarget, x, y) && targets.isAt(target, x, y, slack);
      if (isAt || this.target[home] === target) this.computeHome(home);
      else if (this.canImprove(home, only.corners, standsIn)) this.improveHome(home, only);
      homeCount++;
    });
    this.computed = { homes: homeCount, corners: changed.size };
  }

  private isNearer(meters: number, target: number, corner: number): boolean {
    const have = this.labels.meters[corner];
    return meters < have || (meters === have && target < this.labels.target[corner]);
  }

  /** Whether a way by these corners, or to a target within these limits, could be shorter. */
  private canImprove(home: number, corners: readonly number[], limits: Bounds): boolean {
    const have = Math.min(this.cutoffMeters, this.meters[home]);
    const x = this.homes[2 * home];
    const y = this.homes[2 * home + 1];
    // A home in water begins at the shore, which may be nearer than it is itself.
    const standing = this.standings[home];
    if (standing.kind === 'refused') return false;
    const reach = have + standing.extraMeters;
    const [minX, minY, maxX, maxY] = limits;
    const isNear = x >= minX - reach && x <= maxX + reach && y >= minY - reach && y <= maxY + reach;
    if (isNear) return true;
    const { labels, world } = this;
    for (const corner of corners) {
      const left = reach - labels.meters[corner];
      if (Math.abs(world.corners.x[corner] - x) > left) continue;
      if (Math.abs(world.corners.y[corner] - y) <= left) return true;
    }
    return false;
  }

  private improveHome(home: number, only: StepsToTry): void {
    const standing = this.standings[home];
    if (standing.kind === 'refused') return;
    const within = Math.min(this.cutoffMeters, this.meters[home]) - standing.extraMeters;
    if (!(within >= 0) || this.meters[home] === 0) return;
    const step = firstStepFromHome(this.world, this.targets, this.labels, standing, within, only);
    if (!step) return;
    const meters = standing.extraMeters + step.meters;
    const have = this.meters[home];
    if (meters > have || (meters === have && step.target >= this.target[home])) return;
    this.set(home, meters, step.target, step.corner, step.x, step.y);
  }

  private computeAll(): void {
    const { corners } = this.world;
    this.labels.growTo(corners.size);
    const all: number[] = [];
    this.around = growBounds(this.targets.bounds, this.cutoffMeters + 1);
    for (const [corner, vertex] of corners.vertex.entries()) {
      const [x, y] = [corners.x[corner], corners.y[corner]];
      if (vertex >= 0 && isIn(this.around, x, y)) all.push(corner);
    }
    this.labels.forgetAll();
    this.computeCorners(all, false);
    for (let home = 0; home < this.meters.length; home++) {
      if (home % homesBetweenProgress === 0) this.onProgress(home / this.meters.length);
      this.computeHome(home);
    }
    this.computed = { homes: this.meters.length, corners: all.length };
  }

  private repair(places: Float64Array, fresh: readonly number[]): void {
    if (places.length > 4 * mostPlacesToRepair) {
      this.computeAll();
      return;
    }
    const { corners } = this.world;
    const { labels, homes } = this;
    labels.growTo(corners.size);
    for (const corner of fresh) labels.forget(corner);
    const slack = slackJoints * this.world.settings.jointMeters + 1e-6;
    const isTouched = (x: number, y: number, meters: number): boolean =>
      anyWithin(places, x, y, Math.min(meters, this.cutoffMeters) + slack);
    const touched: number[] = [];
    for (const [corner, vertex] of corners.vertex.entries()) {
      if (vertex < 0) continue;
      const [x, y] = [corners.x[corner], corners.y[corner]];
      if (isTouched(x, y, labels.meters[corner])) touched.push(corner);
    }
    for (const corner of touched) labels.forget(corner);
    this.computeCorners(touched, true);
    let homeCount = 0;
    const around = growBounds(boundsOf([places]), this.cutoffMeters + slack);
    this.index.eachIn(around, (home) => {
      const [x, y] = [homes[2 * home], homes[2 * home + 1]];
      if (!isTouched(x, y, this.meters[home])) return;
      this.computeHome(home);
      homeCount++;
    });
    this.computed = { homes: homeCount, corners: touched.length };
  }

  /** Shortest ways to these corners, whose labels are empty, from all others and the targets. */
  private computeCorners(
    some: readonly number[],
    othersAreKnown: boolean,
    changed?: Set<number>,
  ): void {
    const { heap, labels, world, cutoffMeters } = this;
    const { corners, sights } = world;
    for (const corner of some) {
      const place = placeSeenFromCorner(world, this.targets, corner, cutoffMeters);
      if (place) labels.begin(corner, place);
    }
    if (othersAreKnown) {
      const isNew = new Set(some);
      for (const corner of some) {
        const { to, meters } = sights.edgesOf(corner, cutoffMeters);
        for (const [at, other] of to.entries()) {
          if (!isNew.has(other)) this.relax(other, corner, meters[at]);
        }
        for (const link of corners.linksAt(corner)) {
          if (!isNew.has(link.to)) this.relax(link.to, corner, link.meters);
        }
      }
    }
    for (const corner of some) {
      if (labels.meters[corner] < Infinity) heap.push(labels.meters[corner], corner);
    }
    while (heap.size > 0) {
      const known = heap.firstMeters;
      const corner = heap.pop();
      if (known > labels.meters[corner]) continue;
      changed?.add(corner);
      const { to, meters } = sights.edgesOf(corner, cutoffMeters);
      for (let at = 0; at < to.length; at++) {
        if (this.relax(corner, to[at], meters[at])) heap.push(labels.meters[to[at]], to[at]);
      }
      for (const { to: end, meters: length } of corners.linksAt(corner)) {
        if (this.relax(corner, end, length)) heap.push(labels.meters[end], end);
      }
    }
  }

  private relax(from: number, to: number, length: number): boolean {
    const { labels } = this;
    const meters = labels.meters[from] + length;
    return meters <= this.cutoffMeters && labels.improve(to, meters, labels.target[from], from);
  }

  private computeHome(home: number): void {
    const { world, targets, labels } = this;
    const [x, y] = [this.homes[2 * home], this.homes[2 * home + 1]];
    const standing = homeStanding(world, x, y);
    this.standings[home] = standing;
    this.set(home, Infinity, -1, noCorner, x, y);
    const around = targets.targetAround(x, y, true);
    if (around >= 0) {
      this.set(home, 0, around, noCorner, x, y);
      return;
    }
    if (standing.kind === 'refused' || !isIn(this.around, x, y)) return;
    const within = this.cutoffMeters - standing.extraMeters;
    const step = within >= 0 ? firstStepFromHome(world, targets, labels, standing, within) : null;
    if (!step) return;
    const meters = standing.extraMeters + step.meters;
    this.set(home, meters, step.target, step.corner, step.x, step.y);
  }

  private set(
    home: number,
    meters: number,
    target: number,
    corner: number,
    x: number,
    y: number,
  ): void {
    this.meters[home] = meters;
    this.target[home] = target;
    this.firstCorner[home] = corner;
    this.reachedAt[2 * home] = x;
    this.reachedAt[2 * home + 1] = y;
  }
}

/**
 * Shortest ways from homes (x, y pairs) to the nearest target around the barriers of a world, all
 * in metres of one local plane. Exact but for rounding (well under a micrometre), with barriers
 * that come within the joint of each other taken as touching. A point target in water is reached
 * from the nearest shore, an area at its border, and inside it the distance is 0. Throws on a
 * cutoff that is not a finite distance above 0; homes that can stand nowhere are named in
 * `standings`.
 */
export function barrierDistances(
  world: BarrierWorld,
  targets: readonly ReachTarget[],
  homes: Float64Array,
  cutoffMeters: number,
): BarrierDistances {
  return new BarrierDistances(world, targets, homes, cutoffMeters);
}

function isIn([minX, minY, maxX, maxY]: Bounds, x: number, y: number): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

function anyWithin(places: Float64Array, x: number, y: number, meters: number): boolean {
  for (let at = 0; at < places.length; at += 4) {
    const [x1, y1, x2, y2] = [places[at], places[at + 1], places[at + 2], places[at + 3]];
    if (x < Math.min(x1, x2) - meters || x > Math.max(x1, x2) + meters) continue;
    if (y < Math.min(y1, y2) - meters || y > Math.max(y1, y2) + meters) continue;
    if (metersToSegment(x, y, x1, y1, x2, y2) <= meters) return true;
  }
  return false;
}
