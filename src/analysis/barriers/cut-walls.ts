import type { BarrierGround } from './barrier-ground.ts';
import type { OpenDisc } from './crossing-opening.ts';
import { latticeMeters } from './lattice-meters.ts';
import { SegmentGrid } from './segment-grid.ts';

/**
 * What stands of the barriers when crossings have opened them: x1, y1, x2, y2 a wall, in metres on
 * the lattice. Borders of areas stand whole; lines are cut out within the discs.
 */
export function cutWalls(ground: BarrierGround, discs: readonly OpenDisc[]): Float64Array {
  const grid = new SegmentGrid(ground.bounds, discs.length);
  let widestMeters = 0;
  for (const [id, { x, y, radiusMeters }] of discs.entries()) {
    grid.add(id, x, y, x, y);
    widestMeters = Math.max(widestMeters, radiusMeters);
  }
  const walls: number[] = [];
  for (let segment = 0; segment < ground.segmentCount; segment++) {
    const [x1, y1, x2, y2] = ground.ends(segment);
    if (ground.bordersArea(segment)) {
      walls.push(x1, y1, x2, y2);
      continue;
    }
    const gaps: Gap[] = [];
    grid.someAlong(x1, y1, x2, y2, widestMeters, (id) => {
      const gap = gapInSegment(x1, y1, x2, y2, discs[id]);
      if (gap) gaps.push(gap);
      return false;
    });
    pushStanding(x1, y1, x2, y2, gaps, walls);
  }
  return Float64Array.from(walls);
}

/** From and to, as shares of a segment. */
type Gap = readonly [from: number, to: number];

function gapInSegment(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  { x, y, radiusMeters }: OpenDisc,
): Gap | null {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const dirX = (x2 - x1) / length;
  const dirY = (y2 - y1) / length;
  const middle = (x - x1) * dirX + (y - y1) * dirY;
  const off = (x - x1) * dirY - (y - y1) * dirX;
  const half = radiusMeters * radiusMeters - off * off;
  if (half <= 0) return null;
  const from = Math.max(0, (middle - Math.sqrt(half)) / length);
  const to = Math.min(1, (middle + Math.sqrt(half)) / length);
  return from < to ? [from, to] : null;
}

function pushStanding(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  gaps: readonly Gap[],
  into: number[],
): void {
  const placeAt = (share: number): readonly [number, number] => {
    if (share === 0) return [x1, y1];
    if (share === 1) return [x2, y2];
    return [latticeMeters(x1 + share * (x2 - x1)), latticeMeters(y1 + share * (y2 - y1))];
  };
  let at = 0;
  for (const [from, to] of [...gaps.toSorted((a, b) => a[0] - b[0]), [1, 1] as const]) {
    if (from > at) {
      const [ax, ay] = placeAt(at);
      const [bx, by] = placeAt(from);
      if (ax !== bx || ay !== by) into.push(ax, ay, bx, by);
    }
    at = Math.max(at, to);
  }
}
