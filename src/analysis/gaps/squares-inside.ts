import type { SquareLattice } from './square-lattice.ts';

/**
 * The squares whose middle lies inside rings of flat pairs in local metres, by the even-odd rule.
 * Row by row, so that a coast of many corners costs its length and not its length for each square.
 */
export function squaresInside(
  lattice: SquareLattice,
  rings: readonly ArrayLike<number>[],
): number[] {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) addCrossings(lattice, ring, crossings);
  const inside: number[] = [];
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let at = 0; at + 1 < xs.length; at += 2) {
      const from = Math.max(0, firstMiddle(lattice, xs[at]));
      const to = Math.min(lattice.columns, firstMiddle(lattice, xs[at + 1]));
      for (let column = from; column < to; column++) inside.push(row * lattice.columns + column);
    }
  }
  return inside;
}

function addCrossings(
  { minY, sizeMeters, rows }: SquareLattice,
  ring: ArrayLike<number>,
  crossings: Map<number, number[]>,
): void {
  const rowFrom = (y: number): number => Math.ceil((y - minY) / sizeMeters - 0.5);
  for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
    const [x1, y1, x2, y2] = [ring[before], ring[before + 1], ring[at], ring[at + 1]];
    const first = Math.max(0, rowFrom(Math.min(y1, y2)));
    const end = Math.min(rows, rowFrom(Math.max(y1, y2)));
    for (let row = first; row < end; row++) {
      const y = minY + (row + 0.5) * sizeMeters;
      const x = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
      const xs = crossings.get(row);
      if (xs) xs.push(x);
      else crossings.set(row, [x]);
    }
  }
}

/** The first column whose middle is at or east of an x. */
function firstMiddle({ minX, sizeMeters }: SquareLattice, x: number): number {
  return Math.ceil((x - minX) / sizeMeters - 0.5);
}
