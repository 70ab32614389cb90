import { boundsOf, growBounds } from '../../geo/bounds.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { itemRings } from '../coverage/item-rings.ts';
import { PointIndex } from '../../geo/point-index.ts';
import type { MeterPoints } from '../reach/reach-meter.ts';
import { squareLattice, squareMiddle } from './square-lattice.ts';
import { squaresInside } from './squares-inside.ts';

/** Positions tried, in metres of the local plane, and the people near each as the crow flies. */
export interface SpotPositions {
  readonly positions: readonly (readonly [x: number, y: number])[];
  /** For each position the points no farther than the reach, in rising order. */
  readonly near: readonly Int32Array[];
  readonly spacingMeters: number;
}

const leastSpacingMeters = 50;

/** Where each position asked costs a search for ways, fewer are tried. */
const leastSpacingOfWaysMeters = 100;

/** A spot moved by a sixth of its reach is hardly another spot. */
const spacingsAReach = 6;

interface FoundPosition {
  readonly position: readonly [x: number, y: number];
  readonly near: Int32Array;
  readonly meanMeters: number;
}

/**
 * Where a new target could stand: the points of a square lattice on land, in a zone, with somebody
 * within the reach. What lies in water is left out, not moved. Those in the middle of their people
 * come first, so that of equally good ones the middle is taken.
 */
export function spotPositions(
  { zones, water }: CoverageInputs,
  people: MeterPoints,
  reachMeters: number,
  isByWays: boolean,
): SpotPositions {
  const least = isByWays ? leastSpacingOfWaysMeters : leastSpacingMeters;
  const spacingMeters = Math.max(least, reachMeters / spacingsAReach);
  const index = new PointIndex(people.xs, people.ys);
  const pairs: number[] = [];
  for (let point = 0; point < people.count; point++) pairs.push(people.xs[point], people.ys[point]);
  const lattice = squareLattice(growBounds(boundsOf([pairs]), reachMeters), spacingMeters);
  const land = new Set<number>();
  for (let zone = 0; zone < zones.polygons.count; zone++) {
    for (const square of squaresInside(lattice, itemRings(zones.polygons, zone))) land.add(square);
  }
  for (let surface = 0; surface < water.count; surface++) {
    for (const square of squaresInside(lattice, itemRings(water, surface))) land.delete(square);
  }
  const found: FoundPosition[] = [];
  for (const square of [...land].toSorted((a, b) => a - b)) {
    const [x, y] = squareMiddle(lattice, square);
    const points: number[] = [];
    let sumMeters = 0;
    index.eachIn([x - reachMeters, y - reachMeters, x + reachMeters, y + reachMeters], (point) => {
      const meters = Math.hypot(people.xs[point] - x, people.ys[point] - y);
      if (meters > reachMeters) return;
      points.push(point);
      sumMeters += meters;
    });
    if (points.length === 0) continue;
    const near = Int32Array.from(points).sort();
    found.push({ position: [x, y], near, meanMeters: sumMeters / points.length });
  }
  found.sort((a, b) => a.meanMeters - b.meanMeters);
  return {
    positions: found.map(({ position }) => position),
    near: found.map(({ near }) => near),
    spacingMeters,
  };
}
