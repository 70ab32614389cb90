import { exactTurn } from './exact-turn.ts';
import type { WallSet } from './wall-set.ts';

/**
 * Free ground around a vertex between two of its walls: anticlockwise from the wall that leads to
 * the vertex `from` to the wall that leads to `to`. They are the same at the end of a wall.
 */
export interface FreeSector {
  readonly from: number;
  readonly to: number;
}

/** The sectors around a vertex, anticlockwise; none where no wall is. */
export function freeSectors(walls: WallSet, vertex: number): readonly FreeSector[] {
  const { x, y } = walls.book;
  const [vx, vy] = [x[vertex], y[vertex]];
  const isUpper = (end: number): boolean => y[end] > vy || (y[end] === vy && x[end] > vx);
  const sorted = walls.endsAt(vertex).toSorted((p, q) => {
    const [pUpper, qUpper] = [isUpper(p), isUpper(q)];
    if (pUpper !== qUpper) return pUpper ? -1 : 1;
    return -exactTurn(vx, vy, x[p], y[p], x[q], y[q]);
  });
  return sorted.map((from, at) => ({ from, to: sorted[(at + 1) % sorted.length] }));
}

/** Whether a sector has half a turn or more: where a shortest way can bend round the vertex. */
export function isBendSector(walls: WallSet, vertex: number, { from, to }: FreeSector): boolean {
  if (from === to) return true;
  const { x, y } = walls.book;
  const turn = exactTurn(x[vertex], y[vertex], x[from], y[from], x[to], y[to]);
  return turn < 0 || (turn === 0 && !sameWay(walls, vertex, from, to));
}

/** Whether a place is in the sector as seen from the vertex, or in the direction of its walls. */
export function isInSector(
  walls: WallSet,
  vertex: number,
  { from, to }: FreeSector,
  px: number,
  py: number,
): boolean {
  if (from === to) return true;
  const { x, y } = walls.book;
  const [vx, vy] = [x[vertex], y[vertex]];
  const leftOfFrom = exactTurn(vx, vy, x[from], y[from], px, py);
  const rightOfTo = exactTurn(vx, vy, px, py, x[to], y[to]);
  if (isBendSector(walls, vertex, { from, to })) {
    // Outside is strictly within the walls' own angle, from `to` on to `from`.
    return !(leftOfFrom < 0 && rightOfTo < 0);
  }
  return leftOfFrom >= 0 && rightOfTo >= 0 && !(leftOfFrom === 0 && rightOfTo === 0);
}

function sameWay(walls: WallSet, vertex: number, p: number, q: number): boolean {
  const { x, y } = walls.book;
  const along = (x[p] - x[vertex]) * (x[q] - x[vertex]) + (y[p] - y[vertex]) * (y[q] - y[vertex]);
  return along > 0;
}
