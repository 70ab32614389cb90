import type { Polygon, Scene } from './scene.ts';

/** What another engine answered, and how long it took. */
export interface RivalAnswer {
  readonly who: string;
  /** Time for all zones: of a sample multiplied up where not all were asked. */
  readonly millis: number;
  readonly isSampled: boolean;
  /** Zones that were answered, and the covered square metres of each. */
  readonly zones: readonly number[];
  readonly areas: ArrayLike<number>;
}

/** Why another engine has no answer. */
export interface RivalAbsent {
  readonly who: string;
  readonly absent: string;
}

/** `count` zones spread evenly over all, every one where there are no more. */
export function sampleOf(zoneCount: number, count: number): readonly number[] {
  const taken = Math.min(zoneCount, count);
  return Array.from({ length: taken }, (_, at) => Math.floor(((at + 0.5) * zoneCount) / taken));
}

export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function boxOf(rings: readonly Float64Array[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      minX = Math.min(minX, ring[at]);
      maxX = Math.max(maxX, ring[at]);
      minY = Math.min(minY, ring[at + 1]);
      maxY = Math.max(maxY, ring[at + 1]);
    }
  }
  return { minX, minY, maxX, maxY };
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;
}

/** A grid of boxes, so that no engine is slowed by looking through all of them. */
export class BoxIndex {
  private readonly cells = new Map<string, number[]>();
  private readonly boxes: readonly Box[];
  private readonly cellMeters = 500;

  constructor(polygons: readonly Polygon[]) {
    this.boxes = polygons.map(boxOf);
    for (const [at, box] of this.boxes.entries()) {
      for (const key of this.keysOf(box)) {
        const cell = this.cells.get(key);
        if (cell) cell.push(at);
        else this.cells.set(key, [at]);
      }
    }
  }

  /** Numbers of the polygons whose box meets this box, in order. */
  meeting(box: Box): readonly number[] {
    const found = new Set<number>();
    for (const key of this.keysOf(box)) {
      for (const at of this.cells.get(key) ?? []) if (boxesMeet(this.boxes[at], box)) found.add(at);
    }
    return [...found].sort((a, b) => a - b);
  }

  private *keysOf(box: Box): Generator<string> {
    const cell = (value: number) => Math.floor(value / this.cellMeters);
    for (let column = cell(box.minX); column <= cell(box.maxX); column++) {
      for (let row = cell(box.minY); row <= cell(box.maxY); row++) yield `${column} ${row}`;
    }
  }
}

/** Polygons as rings of positions in degrees, closed. */
export function inDegrees(polygon: Polygon, { plane }: Scene): GeoJSON.Position[][] {
  return polygon.map((ring) => closedPairs(plane.unproject(ring)));
}

/** Flat pairs as a list of pairs, the first again at the end. */
export function closedPairs(ring: Float64Array): GeoJSON.Position[] {
  const pairs: GeoJSON.Position[] = [];
  for (let at = 0; at < ring.length; at += 2) pairs.push([ring[at], ring[at + 1]]);
  return [...pairs, pairs[0]];
}
