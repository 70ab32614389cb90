import { boundsOf, type Bounds } from '../../geo/bounds.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import type { LocalShape } from '../coverage/local-shape.ts';
import type { BarrierWorld } from './barrier-world.ts';
import { cutBorder } from './cut-border.ts';
import { fitsLatticeMeters, latticeMeters } from './lattice-meters.ts';
import { metersToSegment } from '../../geo/nearest-on-segment.ts';
import { SegmentGrid } from './segment-grid.ts';

/** What one wants to come to: points, lines and areas that are one. */
export interface ReachTarget {
  readonly shapes: readonly LocalShape[];
}

/** A place on a target, in metres on the lattice, as one sees it from another place. */
export interface TargetPlace {
  readonly target: number;
  readonly x: number;
  readonly y: number;
  /** Straight to the place, and on to the target where that stands in water. */
  readonly meters: number;
  /** Whether it is on the border of an area. */
  readonly isBorder: boolean;
}

/** A piece of a point or a line; of an area's border; and of a border that is no way in. */
type PieceKind = 'itself' | 'border' | 'walled-border';

interface TargetArea {
  readonly rings: readonly Float64Array[];
  readonly bounds: Bounds;
}

/**
 * Targets as pieces that are wholly on one side of every wall: points and parts of lines and of
 * borders. The part of an area's border that runs along a barrier is no way in, from outside. A
 * point in water stands at the nearest shore, its distance from there counted; one too far out
 * cannot be reached.
 */
export class ReachTargets {
  /** The whole segment each piece is cut from. */
  readonly x1: number[] = [];
  readonly y1: number[] = [];
  readonly x2: number[] = [];
  readonly y2: number[] = [];
  /** Where along its segment each piece begins and ends, 0 to 1. */
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** The target each piece is of; -1 for a number that is free. */
  readonly target: number[] = [];
  private readonly extraMeters: number[] = [];
  private readonly kind: PieceKind[] = [];
  private readonly free: number[] = [];
  private readonly grid: SegmentGrid;
  private readonly shapes: (readonly LocalShape[])[] = [];
  private readonly areas: (readonly TargetArea[])[] = [];
  private readonly withAreas = new Set<number>();
  private readonly piecesOf: number[][] = [];

  constructor(
    private readonly world: BarrierWorld,
    targets: readonly ReachTarget[],
  ) {
    const rings = targets.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.rings));
    this.grid = new SegmentGrid(boundsOf(rings.filter(fitsLatticeMeters)));
    for (const [target, { shapes }] of targets.entries()) this.set(target, shapes);
  }

  /** How many targets there are, empty ones among them. */
  get count(): number {
    return this.shapes.length;
  }

  /** The limits of all targets in metres. */
  get bounds(): Bounds {
    return boundsOf(this.shapes.flatMap((own) => own.flatMap(({ rings }) => rings)));
  }

  /** The limits of what stands for one target: its pieces, and its areas. */
  boundsOfTarget(target: number): Bounds {
    const pieces = Float64Array.from(
      this.piecesOf[target].flatMap((one) => [...this.placeOf(one)]),
    );
    return boundsOf([pieces, ...this.areas[target].flatMap(({ rings }) => rings)]);
  }

  /** Puts a target in the place of the one of its number; gives all pieces, before and after. */
  set(target: number, shapes: readonly LocalShape[]): Float64Array {
    const places: number[] = [];
    for (const piece of this.piecesOf[target] ?? []) {
      places.push(...this.placeOf(piece));
      this.remove(piece);
    }
    for (let more = this.shapes.length; more < target; more++) this.set(more, []);
    const usable = shapes.filter(({ rings }) => rings.every(fitsLatticeMeters));
    this.shapes[target] = usable;
    this.areas[target] = usable
      .filter(({ type }) => type === 'area')
      .map(({ rings }) => ({ rings, bounds: boundsOf(rings) }));
    if (this.areas[target].length > 0) this.withAreas.add(target);
    else this.withAreas.delete(target);
    this.piecesOf[target] = [];
    for (const shape of usable) this.addShape(target, shape);
    for (const piece of this.piecesOf[target]) places.push(...this.placeOf(piece));
    return Float64Array.from(places);
  }

  /** Cuts the targets anew that these places (x1, y1, x2, y2 each) touch. */
  recutAt(places: Float64Array): void {
    const touched = new Set<number>();
    const joint = this.world.settings.jointMeters;
    for (let at = 0; at < places.length; at += 4) {
      const [x1, y1, x2, y2] = [places[at], places[at + 1], places[at + 2], places[at + 3]];
      this.grid.someAlong(x1, y1, x2, y2, 2 * joint, (piece) => {
        if (this.x1[piece] !== this.x2[piece] || this.y1[piece] !== this.y2[piece]) {
          touched.add(this.target[piece]);
        }
        return false;
      });
    }
    for (const target of touched) this.recut(target);
  }

  /** Cuts a target anew. */
  recut(target: number): void {
    this.set(target, this.shapes[target]);
  }

  /** The place of every piece that is more than `above` and up to `upTo` metres from a place. */
  placesNear(x: number, y: number, above: number, upTo: number): TargetPlace[] {
    const places: TargetPlace[] = [];
    for (const piece of this.grid.near(x, y, upTo)) this.addPlace(piece, x, y, above, upTo, places);
    return places;
  }

  /** The place of every piece of one target that is up to `upTo` metres from a place. */
  placesOfTarget(target: number, x: number, y: number, upTo: number): TargetPlace[] {
    const places: TargetPlace[] = [];
    for (const piece of this.piecesOf[target]) this.addPlace(piece, x, y, -1, upTo, places);
    return places;
  }

  /** The target in which a place lies, the first of several; -1 in none. */
  targetAround(x: number, y: number, borderCounts: boolean): number {
    const joint = this.world.settings.jointMeters;
    let first = -1;
    for (const target of this.withAreas) {
      if (first >= 0 && target > first) continue;
      if (!this.holds(target, x, y)) continue;
      // Where a barrier touches the border its pieces keep clear by two joints.
      if (borderCounts || !this.isOnBorder(target, x, y, 3 * joint)) first = target;
    }
    if (!borderCounts) return first;
    for (const piece of this.grid.near(x, y, joint)) {
      const target = this.target[piece];
      if (this.kind[piece] === 'itself' || (first >= 0 && target > first)) continue;
      if (metersToSegment(x, y, ...this.placeOf(piece)) <= joint) first = target;
    }
    return first;
  }

  /** Whether a place lies inside an area of this target. */
  holds(target: number, x: number, y: number): boolean {
    return this.areas[target].some(({ rings, bounds: [minX, minY, maxX, maxY] }) => {
      const isNear = x >= minX && x <= maxX && y >= minY && y <= maxY;
      return isNear && pointInRings(x, y, rings);
    });
  }

  /** Whether a place lies inside an area of this target or this near to it, in metres. */
  isAt(target: number, x: number, y: number, meters: number): boolean {
    if (this.holds(target, x, y)) return true;
    return this.piecesOf[target].some(
      (piece) => metersToSegment(x, y, ...this.placeOf(piece)) <= meters,
    );
  }

  /** Both ends of a piece; they are the same for a point. */
  placeOf(piece: number): readonly [x1: number, y1: number, x2: number, y2: number] {
    const [x1, y1, x2, y2] = [this.x1[piece], this.y1[piece], this.x2[piece], this.y2[piece]];
    const [from, to] = [this.from[piece], this.to[piece]];
    return [between(x1, x2, from), between(y1, y2, from), between(x1, x2, to), between(y1, y2, to)];
  }

  /** The pieces of a target by which one comes to it. */
  waysIn(target: number): readonly number[] {
    return this.piecesOf[target].filter((piece) => this.kind[piece] !== 'walled-border');
  }

  private addPlace(
    piece: number,
    x: number,
    y: number,
    above: number,
    upTo: number,
    into: TargetPlace[],
  ): void {
    const kind = this.kind[piece];
    if (kind === 'walled-border') return;
    const share = this.nearestShare(piece, x, y);
    const placeX = latticeMeters(between(this.x1[piece], this.x2[piece], share));
    const placeY = latticeMeters(between(this.y1[piece], this.y2[piece], share));
    const meters = Math.hypot(placeX - x, placeY - y) + this.extraMeters[piece];
    if (meters <= above || meters > upTo) return;
    const target = this.target[piece];
    into.push({ target, x: placeX, y: placeY, meters, isBorder: kind === 'border' });
  }

  private isOnBorder(target: number, x: number, y: number, meters: number): boolean {
    return this.grid
      .near(x, y, meters)
      .some(
        (piece) =>
          this.target[piece] === target && metersToSegment(x, y, ...this.placeOf(piece)) <= meters,
      );
  }

  private addShape(target: number, { type, rings }: LocalShape): void {
    if (type === 'point') {
      if (rings[0]?.length >= 2) this.addPoint(target, rings[0][0], rings[0][1]);
      return;
    }
    for (const ring of rings) {
      if (ring.length === 2) this.addPoint(target, ring[0], ring[1]);
      const end = ring.length;
      for (let at = type === 'area' ? 0 : 2; at + 1 < end; at += 2) {
        const before = (at + end - 2) % end;
        const ends = [ring[before], ring[before + 1], ring[at], ring[at + 1]] as const;
        for (const { from, to, runsAlongWall } of cutBorder(this.world, ends, type === 'area')) {
          const border = runsAlongWall ? 'walled-border' : 'border';
          this.add(target, ends, 0, type === 'area' ? border : 'itself', from, to);
        }
      }
    }
  }

  private addPoint(target: number, x: number, y: number): void {
    const { ground, settings } = this.world;
    if (!ground.isInArea(x, y)) {
      this.add(target, [x, y, x, y], 0, 'itself');
      return;
    }
    const shore = ground.nearestShore(x, y, settings.shoreMeters);
    if (shore) this.add(target, [shore.x, shore.y, shore.x, shore.y], shore.meters, 'itself');
  }

  private add(
    target: number,
    ends: readonly number[],
    extraMeters: number,
    kind: PieceKind,
    from = 0,
    to = 1,
  ): void {
    const piece = this.free.pop() ?? this.target.length;
    [this.x1[piece], this.y1[piece], this.x2[piece], this.y2[piece]] = ends.map(latticeMeters);
    this.from[piece] = from;
    this.to[piece] = to;
    this.target[piece] = target;
    this.extraMeters[piece] = extraMeters;
    this.kind[piece] = kind;
    this.piecesOf[target].push(piece);
    this.grid.add(piece, ...this.placeOf(piece));
  }

  /**
   * Measured on the whole segment, so that how it is cut elsewhere does not change the last bit of
   * where its nearest place is.
   */
  private nearestShare(piece: number, x: number, y: number): number {
    const alongX = this.x2[piece] - this.x1[piece];
    const alongY = this.y2[piece] - this.y1[piece];
    const squared = alongX * alongX + alongY * alongY;
    if (squared === 0) return 0;
    const share = ((x - this.x1[piece]) * alongX + (y - this.y1[piece]) * alongY) / squared;
    return Math.max(this.from[piece], Math.min(this.to[piece], share));
  }

  private remove(piece: number): void {
    this.grid.remove(piece, ...this.placeOf(piece));
    this.target[piece] = -1;
    this.free.push(piece);
  }
}

function between(a: number, b: number, share: number): number {
  return share === 1 ? b : a + share * (b - a);
}
