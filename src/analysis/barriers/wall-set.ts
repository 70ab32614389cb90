import { boundsOf, type Bounds } from '../../geo/bounds.ts';
import { joinWalls, verticesOfWall } from './join-walls.ts';
import { metersToSegment } from '../../geo/nearest-on-segment.ts';
import { SegmentGrid } from './segment-grid.ts';
import { VertexBook } from './vertex-book.ts';

/** Walls that came and went, as x1, y1, x2, y2 each, and the vertices they had. */
export interface WallChange {
  readonly removed: Float64Array;
  readonly added: Float64Array;
  readonly vertices: ReadonlySet<number>;
}

/**
 * The walls that stand, as pairs of numbered vertices in metres on the lattice, and where they are.
 * Given new walls, it finds out which are really new.
 */
export class WallSet {
  readonly book = new VertexBook();
  /** Both vertices of each wall by its number. */
  readonly a: number[] = [];
  readonly b: number[] = [];
  grid = new SegmentGrid([0, 0, 0, 0]);
  bounds: Bounds = [0, 0, 0, 0];
  /** The other ends of the walls at each vertex. */
  private readonly ends: number[][] = [];
  private readonly wallOf = new Map<number, number>();
  private readonly free: number[] = [];

  /** How many walls stand. */
  get count(): number {
    return this.wallOf.size;
  }

  /** The other ends of the walls at a vertex, in no order. */
  endsAt(vertex: number): readonly number[] {
    return this.ends[vertex] ?? [];
  }

  /** Puts these walls in place of all others; see `joinWalls` for what the numbers are. */
  replace(walls: Float64Array, places: ArrayLike<number>, jointMeters: number): WallChange {
    const joined = joinWalls(walls, places, jointMeters, this.book);
    this.fitGrid(boundsOf([walls]));
    const removed: number[] = [];
    const added: number[] = [];
    const vertices = new Set<number>();
    for (const [key, wall] of this.wallOf) {
      if (joined.has(key)) continue;
      const [a, b] = verticesOfWall(key);
      const [x1, y1, x2, y2] = this.placeOf(wall);
      this.grid.remove(wall, x1, y1, x2, y2);
      this.wallOf.delete(key);
      this.free.push(wall);
      removeOne(this.ends[a], b);
      removeOne(this.ends[b], a);
      vertices.add(a).add(b);
      removed.push(x1, y1, x2, y2);
    }
    for (const key of joined) {
      if (this.wallOf.has(key)) continue;
      const [a, b] = verticesOfWall(key);
      const wall = this.free.pop() ?? this.a.length;
      this.a[wall] = a;
      this.b[wall] = b;
      this.wallOf.set(key, wall);
      (this.ends[a] ??= []).push(b);
      (this.ends[b] ??= []).push(a);
      const [x1, y1, x2, y2] = this.placeOf(wall);
      this.grid.add(wall, x1, y1, x2, y2);
      vertices.add(a).add(b);
      added.push(x1, y1, x2, y2);
    }
    this.book.endRound();
    return { removed: Float64Array.from(removed), added: Float64Array.from(added), vertices };
  }

  /** Both ends of a wall. */
  placeOf(wall: number): readonly [x1: number, y1: number, x2: number, y2: number] {
    const { x, y } = this.book;
    const [a, b] = [this.a[wall], this.b[wall]];
    return [x[a], y[a], x[b], y[b]];
  }

  /** All walls, x1, y1, x2, y2 each. */
  allPlaces(): Float64Array {
    return Float64Array.from([...this.wallOf.values()].flatMap((wall) => this.placeOf(wall)));
  }

  /** Whether a wall is within a distance of a place. */
  isNearWall(x: number, y: number, meters: number): boolean {
    return this.grid
      .near(x, y, meters)
      .some((wall) => metersToSegment(x, y, ...this.placeOf(wall)) <= meters);
  }

  private fitGrid(bounds: Bounds): void {
    const [minX, minY, maxX, maxY] = this.bounds;
    const fits =
      this.count > 0 &&
      bounds[0] >= minX &&
      bounds[1] >= minY &&
      bounds[2] <= maxX &&
      bounds[3] <= maxY;
    if (fits || !Number.isFinite(bounds[0])) return;
    this.bounds = bounds;
    this.grid = new SegmentGrid(bounds);
    for (const wall of this.wallOf.values()) this.grid.add(wall, ...this.placeOf(wall));
  }
}

function removeOne(numbers: number[], one: number): void {
  const at = numbers.indexOf(one);
  numbers[at] = numbers[numbers.length - 1];
  numbers.pop();
}
