import { boundsRing } from '../../geo/bounds.ts';
import type { ZoneLattice } from './zone-lattice.ts';

/** Side of the squares that are drawn, in metres: that of the finest lattice. */
const drawnMeters = 25;

/** More than the columns of any place, so that a square's number is its own. */
const columnsAtMost = 2 ** 20;

/**
 * The squares around some points of a zone lattice as rings in local metres, for drawing; squares
 * side by side in a row are one ring, and no two rings overlap. Each point has the square of its
 * zone's spacing, made of squares of 25 m whose middles lie in it.
 */
export function latticeSquares(lattice: ZoneLattice, points: readonly number[]): Float64Array[] {
  const cells = new Set<number>();
  for (const point of points) {
    const half = lattice.spacings[lattice.zones[point]] / 2;
    const from = (value: number): number => Math.ceil((value - half) / drawnMeters - 0.5);
    const to = (value: number): number => Math.ceil((value + half) / drawnMeters - 0.5);
    const [x, y] = [lattice.xs[point], lattice.ys[point]];
    for (let row = from(y); row < to(y); row++) {
      for (let column = from(x); column < to(x); column++) {
        cells.add(row * columnsAtMost + column);
      }
    }
  }
  const sorted = Float64Array.from(cells).sort();
  const rings: Float64Array[] = [];
  for (let at = 0; at < sorted.length;) {
    let next = at + 1;
    while (next < sorted.length && sorted[next] === sorted[next - 1] + 1) next++;
    const row = Math.round(sorted[at] / columnsAtMost);
    const column = sorted[at] - row * columnsAtMost;
    rings.push(
      boundsRing([
        column * drawnMeters,
        row * drawnMeters,
        (column + next - at) * drawnMeters,
        (row + 1) * drawnMeters,
      ]),
    );
    at = next;
  }
  return rings;
}
