import { boundsOf, growBounds } from '../../geo/bounds.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { itemRings } from '../coverage/item-rings.ts';
import type { MeterPoints } from '../reach/reach-meter.ts';
import type { PeoplePoints } from './join-points.ts';
import {
  squareAt,
  squareLattice,
  squareMiddle,
  squaresAround,
  type SquareLattice,
} from './square-lattice.ts';
import { squaresInside } from './squares-inside.ts';

/** Squares of land where people live or could walk by, each measured at its middle. */
export interface SurfaceSquares extends MeterPoints {
  readonly lattice: SquareLattice;
  readonly squares: Int32Array;
  /** Index of the zone of each. */
  readonly zones: Int32Array;
}

/** So many squares around homes belong to the inhabited area. */
const squaresBeyondHomes = 2;

const leastSquareMeters = 100;
const mostSquares = 40_000;

/** The inhabited land of the zones, in squares of 100 m, or larger where there is much of it. */
export function surfaceSquares(inputs: CoverageInputs, people: PeoplePoints): SurfaceSquares {
  for (let size = leastSquareMeters; ; size *= 2) {
    const found = squaresOfSize(inputs, people, size);
    if (found.count <= mostSquares) return found;
  }
}

function squaresOfSize(
  { zones, water }: CoverageInputs,
  people: PeoplePoints,
  sizeMeters: number,
): SurfaceSquares {
  const margin = (squaresBeyondHomes + 1) * sizeMeters;
  const { xs, ys, weights } = people;
  const lattice = squareLattice(growBounds(pointBounds(people), margin), sizeMeters);
  const inhabited = new Set<number>();
  for (let point = 0; point < people.count; point++) {
    if (weights[point] > 0) inhabited.add(squareAt(lattice, xs[point], ys[point]));
  }
  let edge: ReadonlySet<number> = inhabited;
  for (let ring = 0; ring < squaresBeyondHomes; ring++) {
    edge = new Set([...edge].flatMap((square) => squaresAround(lattice, square)));
    for (const square of edge) inhabited.add(square);
  }
  const zoneOf = new Map<number, number>();
  for (let zone = 0; zone < zones.polygons.count; zone++) {
    for (const square of squaresInside(lattice, itemRings(zones.polygons, zone))) {
      if (inhabited.has(square) && !zoneOf.has(square)) zoneOf.set(square, zone);
    }
  }
  for (let surface = 0; surface < water.count; surface++) {
    for (const square of squaresInside(lattice, itemRings(water, surface))) zoneOf.delete(square);
  }
  const squares = Int32Array.from(zoneOf.keys()).sort();
  const middles = Array.from(squares, (square) => squareMiddle(lattice, square));
  return {
    lattice,
    squares,
    count: squares.length,
    xs: Float64Array.from(middles, ([x]) => x),
    ys: Float64Array.from(middles, ([, y]) => y),
    zones: Int32Array.from(squares, (square) => zoneOf.get(square) ?? -1),
  };
}

function pointBounds({ xs, ys }: MeterPoints): ReturnType<typeof boundsOf> {
  const flat = new Float64Array(2 * xs.length);
  for (let at = 0; at < xs.length; at++) {
    flat[2 * at] = xs[at];
    flat[2 * at + 1] = ys[at];
  }
  return boundsOf([flat]);
}
