import type { LocalPlane } from '../../geo/local-plane.ts';
import { nestRings } from '../../geo/nest-rings.ts';
import type { SquareLattice } from './square-lattice.ts';

/**
 * The outline of some squares as polygons in WGS 84: squares that share a side are one polygon,
 * those that meet at a corner only are two. The order of the squares does not matter.
 */
export function squaresOutline(
  lattice: SquareLattice,
  squares: Iterable<number>,
  plane: LocalPlane,
): GeoJSON.MultiPolygon {
  const rings = outlineRings(lattice, new Set(squares));
  return {
    type: 'MultiPolygon',
    coordinates: nestRings(rings).map(({ shell, holes }) =>
      [shell, ...holes].map((ring) => {
        const flat = plane.unproject(ring);
        const positions: GeoJSON.Position[] = [];
        for (let at = 0; at < flat.length; at += 2) positions.push([flat[at], flat[at + 1]]);
        return positions;
      }),
    ),
  };
}

/** East, north, west, south: each is the one before turned left. */
const steps: readonly (readonly [dx: number, dy: number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/** Closed rings in local metres with the squares to their left: shells anticlockwise. */
function outlineRings(lattice: SquareLattice, squares: ReadonlySet<number>): Float64Array[] {
  const { columns, rows } = lattice;
  // Corners have one column more than the squares, and a side is its first corner and direction.
  const width = columns + 1;
  const sides = new Set<number>();
  const isIn = (column: number, row: number): boolean =>
    column >= 0 &&
    row >= 0 &&
    column < columns &&
    row < rows &&
    squares.has(row * columns + column);
  for (const square of [...squares].toSorted((a, b) => a - b)) {
    const column = square % columns;
    const row = (square - column) / columns;
    const corner = row * width + column;
    if (!isIn(column, row - 1)) sides.add(4 * corner);
    if (!isIn(column + 1, row)) sides.add(4 * (corner + 1) + 1);
    if (!isIn(column, row + 1)) sides.add(4 * (corner + width + 1) + 2);
    if (!isIn(column - 1, row)) sides.add(4 * (corner + width) + 3);
  }
  const rings: Float64Array[] = [];
  for (const side of sides) rings.push(walk(lattice, sides, side));
  return rings;
}

/** Takes a ring's sides out of the set and gives its corners, straight runs as one. */
function walk(lattice: SquareLattice, sides: Set<number>, first: number): Float64Array {
  const width = lattice.columns + 1;
  const corners: number[] = [];
  let side = first;
  let before = -1;
  do {
    sides.delete(side);
    const corner = Math.floor(side / 4);
    const direction = side % 4;
    if (direction !== before) addCorner(lattice, corners, corner, width);
    before = direction;
    const [dx, dy] = steps[direction];
    const next = corner + dx + dy * width;
    // Left first: squares that meet at this corner only stay apart.
    const turn = [1, 0, 3].find(
      (by) =>
        sides.has(4 * next + ((direction + by) % 4)) || 4 * next + ((direction + by) % 4) === first,
    );
    if (turn === undefined) throw new Error(`The outline breaks off at corner ${next}`);
    side = 4 * next + ((direction + turn) % 4);
  } while (side !== first);
  corners.push(corners[0], corners[1]);
  return Float64Array.from(corners);
}

function addCorner(lattice: SquareLattice, to: number[], corner: number, width: number): void {
  const column = corner % width;
  to.push(
    lattice.minX + column * lattice.sizeMeters,
    lattice.minY + ((corner - column) / width) * lattice.sizeMeters,
  );
}
