import { boundsOf, type Bounds } from '../../geo/bounds.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import type { Barrier } from './barrier.ts';
import { fitsLatticeMeters, latticeMeters } from './lattice-meters.ts';
import { crossingShare } from './crossing-share.ts';
import { metersToSegment, nearestOnSegment } from '../../geo/nearest-on-segment.ts';
import { SegmentGrid } from './segment-grid.ts';

/** Numbers a segment takes in `BarrierGround.segments`: x1, y1, x2, y2. */
export const segmentStride = 4;

/** Borders this close, in metres, are one, and so far beside a border is beyond it. */
const touchMeters = 0.001;

interface BarrierArea {
  readonly rings: readonly Float64Array[];
  readonly bounds: Bounds;
}

/** The nearest point of one barrier's line or border. */
export interface NearestBarrier {
  readonly barrier: number;
  readonly isArea: boolean;
  readonly x: number;
  readonly y: number;
  /** 0 inside an area. */
  readonly meters: number;
}

/**
 * The barriers as they are drawn, before any crossing: all their segments in metres on the lattice,
 * and their areas.
 */
export class BarrierGround {
  /** Four numbers a segment. */
  readonly segments: Float64Array;
  readonly segmentCount: number;
  /** Index of the barrier each segment is of. */
  readonly barrierOf: Int32Array;
  readonly isArea: readonly boolean[];
  /** Ids of barriers that no plane holds: not finite, or too far away. They stop nobody. */
  readonly refused: readonly string[];
  readonly bounds: Bounds;
  readonly grid: SegmentGrid;
  private readonly areas: readonly (BarrierArea | null)[];
  private readonly shores = new Map<number, readonly (readonly [from: number, to: number])[]>();

  constructor(barriers: readonly Barrier[]) {
    const numbers: number[] = [];
    const barrierOf: number[] = [];
    const refused: string[] = [];
    this.isArea = barriers.map(({ shape }) => shape.type === 'area');
    this.areas = barriers.map(({ id, shape }, barrier) => {
      if (!shape.rings.every(fitsLatticeMeters)) {
        refused.push(id);
        return null;
      }
      const rings = shape.rings.map((ring) => Float64Array.from(ring, latticeMeters));
      if (shape.type === 'point') return null;
      for (const ring of rings) {
        const count = numbers.length;
        addSegments(ring, shape.type === 'area', numbers);
        for (let at = count; at < numbers.length; at += segmentStride) barrierOf.push(barrier);
      }
      return shape.type === 'area' ? { rings, bounds: boundsOf(rings) } : null;
    });
    this.segments = Float64Array.from(numbers);
    this.segmentCount = barrierOf.length;
    this.barrierOf = Int32Array.from(barrierOf);
    this.refused = refused;
    this.bounds = boundsOf([this.segments]);
    this.grid = new SegmentGrid(this.bounds);
    for (let segment = 0; segment < this.segmentCount; segment++) {
      const [x1, y1, x2, y2] = this.ends(segment);
      this.grid.add(segment, x1, y1, x2, y2);
    }
  }

  /** Both ends of a segment. */
  ends(segment: number): readonly [x1: number, y1: number, x2: number, y2: number] {
    const at = segment * segmentStride;
    const { segments } = this;
    return [segments[at], segments[at + 1], segments[at + 2], segments[at + 3]];
  }

  /** Whether the segment borders an area. */
  bordersArea(segment: number): boolean {
    return this.isArea[this.barrierOf[segment]];
  }

  /** Whether a point is inside an area that is a barrier, or inside that one. */
  isInArea(x: number, y: number, barrier?: number): boolean {
    if (barrier !== undefined) return isInside(this.areas[barrier], x, y);
    return this.areas.some((area) => isInside(area, x, y));
  }

  /** The barriers within a distance of a point, nearest first; in the order given where equal. */
  nearestBarriers(x: number, y: number, withinMeters: number): readonly NearestBarrier[] {
    const found = new Map<number, NearestBarrier>();
    for (const segment of this.grid.near(x, y, withinMeters)) {
      const near = nearestOnSegment(x, y, ...this.ends(segment));
      const barrier = this.barrierOf[segment];
      if (near.meters > withinMeters || !isNearer(near, found.get(barrier))) continue;
      const { meters } = near;
      found.set(barrier, { barrier, isArea: this.isArea[barrier], x: near.x, y: near.y, meters });
    }
    for (const [barrier, area] of this.areas.entries()) {
      if (!isInside(area, x, y)) continue;
      const border = found.get(barrier) ?? { x, y };
      found.set(barrier, { barrier, isArea: true, x: border.x, y: border.y, meters: 0 });
    }
    return [...found.values()].toSorted((a, b) => a.meters - b.meters || a.barrier - b.barrier);
  }

  /** The nearest place outside all areas for a point inside one, if it is within a distance. */
  nearestShore(x: number, y: number, withinMeters: number): NearestBarrier | null {
    let best: NearestBarrier | null = null;
    for (const segment of this.grid.near(x, y, withinMeters)) {
      if (!this.bordersArea(segment)) continue;
      const [x1, y1, x2, y2] = this.ends(segment);
      if (metersToSegment(x, y, x1, y1, x2, y2) > (best?.meters ?? withinMeters)) continue;
      for (const [from, to] of this.shoresOf(segment)) {
        const near = nearestOnSegment(
          x,
          y,
          x1 + from * (x2 - x1),
          y1 + from * (y2 - y1),
          x1 + to * (x2 - x1),
          y1 + to * (y2 - y1),
        );
        if (near.meters > withinMeters || !isNearer(near, best)) continue;
        best = { barrier: this.barrierOf[segment], isArea: true, ...near };
      }
    }
    return best;
  }

  /** The parts of a border with ground beside them, from and to as shares of the segment. */
  private shoresOf(segment: number): readonly (readonly [from: number, to: number])[] {
    const known = this.shores.get(segment);
    if (known) return known;
    const [x1, y1, x2, y2] = this.ends(segment);
    const cuts = [0, 1];
    this.grid.someAlong(x1, y1, x2, y2, touchMeters, (other) => {
      if (other === segment || !this.bordersArea(other)) return false;
      const ends = this.ends(other);
      const share = crossingShare(x1, y1, x2, y2, ends);
      if (share !== null) cuts.push(share);
      for (const end of [0, 2]) {
        const at = nearestOnSegment(ends[end], ends[end + 1], x1, y1, x2, y2);
        if (at.meters <= touchMeters) cuts.push(at.share);
      }
      return false;
    });
    cuts.sort((a, b) => a - b);
    const shores: (readonly [number, number])[] = [];
    for (let at = 1; at < cuts.length; at++) {
      const [from, to] = [cuts[at - 1], cuts[at]];
      const middle = (from + to) / 2;
      const isShore =
        from < to &&
        this.hasGroundBeside(x1 + middle * (x2 - x1), y1 + middle * (y2 - y1), segment);
      if (isShore) shores.push([from, to]);
    }
    this.shores.set(segment, shores);
    return shores;
  }

  /** A border inside another area, or between two, is no shore. */
  private hasGroundBeside(x: number, y: number, segment: number): boolean {
    const [x1, y1, x2, y2] = this.ends(segment);
    const length = Math.hypot(x2 - x1, y2 - y1);
    const offX = (-touchMeters * (y2 - y1)) / length;
    const offY = (touchMeters * (x2 - x1)) / length;
    return !this.isInArea(x + offX, y + offY) || !this.isInArea(x - offX, y - offY);
  }
}

interface MeasuredPlace {
  readonly x: number;
  readonly y: number;
  readonly meters: number;
}

/** Of places equally near the westernmost counts, so that nothing depends on an order. */
function isNearer(one: MeasuredPlace, other: MeasuredPlace | null | undefined): boolean {
  if (!other) return true;
  return (one.meters - other.meters || one.x - other.x || one.y - other.y) < 0;
}

function addSegments(path: Float64Array, isClosed: boolean, into: number[]): void {
  const add = (from: number, to: number): void => {
    const [x1, y1, x2, y2] = [path[from], path[from + 1], path[to], path[to + 1]];
    if (x1 !== x2 || y1 !== y2) into.push(x1, y1, x2, y2);
  };
  for (let at = 2; at + 1 < path.length; at += 2) add(at - 2, at);
  if (isClosed && path.length >= 4) add(path.length - 2, 0);
}

function isInside(area: BarrierArea | null, x: number, y: number): boolean {
  if (!area) return false;
  const [minX, minY, maxX, maxY] = area.bounds;
  if (x < minX || x > maxX || y < minY || y > maxY) return false;
  return pointInRings(x, y, area.rings);
}
