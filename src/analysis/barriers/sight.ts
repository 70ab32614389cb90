import { exactTurn } from './exact-turn.ts';
import { metersToSegment } from '../../geo/nearest-on-segment.ts';
import type { WallSet } from './wall-set.ts';

/** No vertex: an end of a line of sight that is a home or a place on a target. */
export const noVertex = -1;

/** No vertex either, but a place on one side of every wall however near: a way into an area. */
export const strictPlace = -2;

/** One end of a line of sight, in metres on the lattice. */
export interface SightEnd {
  readonly x: number;
  readonly y: number;
  /** The vertex of the walls that is there, `noVertex` or `strictPlace`. */
  readonly vertex: number;
}

/**
 * Whether one can walk straight from one place to another. The line may touch no wall on its way,
 * not even with a graze: a way that grazes a corner is found as a way by that corner. Walls at its
 * own end vertices do not count, except where the line would go on beyond them; neither do walls
 * within the joint of an end that is `noVertex`: what stands on a barrier is beside both its sides.
 */
export function isInSight(walls: WallSet, p: SightEnd, q: SightEnd, jointMeters: number): boolean {
  return !walls.grid.someAlong(p.x, p.y, q.x, q.y, 0, (wall) => {
    if (!wallStops(walls, wall, p, q)) return false;
    return !isBeside(walls, wall, p, jointMeters) && !isBeside(walls, wall, q, jointMeters);
  });
}

/** Whether the line from p to q meets this wall, see `isInSight`. */
function wallStops(walls: WallSet, wall: number, p: SightEnd, q: SightEnd): boolean {
  const a = walls.a[wall];
  const b = walls.b[wall];
  const { x, y } = walls.book;
  if (p.vertex >= 0 && (a === p.vertex || b === p.vertex)) {
    const other = a === p.vertex ? b : a;
    return other !== q.vertex && isOnLine(p, q, x[other], y[other]);
  }
  if (q.vertex >= 0 && (a === q.vertex || b === q.vertex)) {
    return isOnLine(p, q, x[a === q.vertex ? b : a], y[a === q.vertex ? b : a]);
  }
  return segmentsMeet(p.x, p.y, q.x, q.y, x[a], y[a], x[b], y[b]);
}

/** Whether two segments on the lattice have a point in common; exact. */
export function segmentsMeet(
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean {
  if (Math.max(px, qx) < Math.min(ax, bx) || Math.max(ax, bx) < Math.min(px, qx)) return false;
  if (Math.max(py, qy) < Math.min(ay, by) || Math.max(ay, by) < Math.min(py, qy)) return false;
  const sideOfA = exactTurn(px, py, qx, qy, ax, ay);
  if (sideOfA !== 0 && sideOfA === exactTurn(px, py, qx, qy, bx, by)) return false;
  const sideOfP = exactTurn(ax, ay, bx, by, px, py);
  // Where all lie on one line, the boxes above have decided.
  return sideOfP === 0 || sideOfP !== exactTurn(ax, ay, bx, by, qx, qy);
}

function isOnLine(p: SightEnd, q: SightEnd, x: number, y: number): boolean {
  const inX = (x >= p.x && x <= q.x) || (x <= p.x && x >= q.x);
  const inY = (y >= p.y && y <= q.y) || (y <= p.y && y >= q.y);
  return inX && inY && exactTurn(p.x, p.y, q.x, q.y, x, y) === 0;
}

function isBeside(walls: WallSet, wall: number, end: SightEnd, jointMeters: number): boolean {
  return (
    end.vertex === noVertex && metersToSegment(end.x, end.y, ...walls.placeOf(wall)) <= jointMeters
  );
}
