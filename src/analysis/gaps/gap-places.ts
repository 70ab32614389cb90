import type { GapPlace } from '../../domain/gaps.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { boundsOf, type Bounds } from '../../geo/bounds.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { PeoplePoints } from './join-points.ts';
import {
  squareAt,
  squareLattice,
  squareMiddle,
  squaresAround,
  type SquareLattice,
} from './square-lattice.ts';
import { squaresOutline } from './squares-outline.ts';

/** What the places are gathered from. */
export interface WithoutReach {
  readonly people: PeoplePoints;
  /** Metres of each point to its nearest target; Infinity beyond what was looked for. */
  readonly meters: ArrayLike<number>;
  /** 1 for each point whose people are without. */
  readonly without: Uint8Array;
  /** Whether the layers know only part of a zone. */
  readonly isPartlyKnown: (zone: number) => boolean;
  /** The question's distance. */
  readonly reachMeters: number;
}

const squareMeters = 100;

/** A place one points at is neither a single house nor half a town. */
const leastRadiusMeters = 250;
const mostRadiusMeters = 750;

const mostPlaces = 20;
const leastPeople = 0.5;
const mostZonesNamed = 3;

/**
 * People without, gathered into places: round the spot with the most of them, all squares of 100 m
 * that hang together with it within the question's distance (at least 250 m, at most 750 m); then
 * the same again with those who are left. The one with the most people comes first. What is not in
 * a place is `elsewhere`, so that nobody is lost.
 */
export function gapPlaces(
  from: WithoutReach,
  zoneIds: readonly ZoneId[],
  plane: LocalPlane,
): { readonly places: readonly GapPlace[]; readonly elsewhere: number } {
  const { people, without, reachMeters } = from;
  const lattice = squareLattice(boundsOfWithout(people, without), squareMeters);
  const held = new Map<number, number[]>();
  const sums = new Map<number, number>();
  for (let point = 0; point < people.count; point++) {
    if (without[point] === 0) continue;
    const square = squareAt(lattice, people.xs[point], people.ys[point]);
    const points = held.get(square);
    if (points) points.push(point);
    else held.set(square, [point]);
    sums.set(square, (sums.get(square) ?? 0) + people.weights[point]);
  }
  let elsewhere = [...sums.values()].reduce((sum, value) => sum + value, 0);
  const radius = Math.max(leastRadiusMeters, Math.min(mostRadiusMeters, reachMeters));
  const around = discOffsets(radius);
  const places: GapPlace[] = [];
  while (places.length < mostPlaces) {
    const peak = densest(lattice, sums, around);
    if (peak === null) break;
    const squares = connected(lattice, sums, peak, radius);
    for (const square of squares) sums.delete(square);
    const place = describe(from, squares, held, { lattice, peak, zoneIds, plane });
    if (place.residentsWithout < leastPeople) continue;
    elsewhere -= place.residentsWithout;
    places.push(place);
  }
  places.sort((a, b) => b.residentsWithout - a.residentsWithout || (a.id < b.id ? -1 : 1));
  return { places, elsewhere: Math.max(0, elsewhere) };
}

type Offsets = readonly (readonly [columns: number, rows: number])[];

function discOffsets(radius: number): Offsets {
  const reach = Math.floor(radius / squareMeters);
  const offsets: [number, number][] = [];
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      if (Math.hypot(column, row) * squareMeters <= radius) offsets.push([column, row]);
    }
  }
  return offsets;
}

/** The square with the most people without around it; of equals the first. Null: none are left. */
function densest(
  { columns }: SquareLattice,
  sums: ReadonlyMap<number, number>,
  around: Offsets,
): number | null {
  let best: number | null = null;
  let most = 0;
  for (const square of sums.keys()) {
    const column = square % columns;
    let sum = 0;
    for (const [right, up] of around) {
      if (column + right < 0 || column + right >= columns) continue;
      sum += sums.get(square + right + up * columns) ?? 0;
    }
    if (sum > most || (sum === most && best !== null && square < best)) {
      most = sum;
      best = square;
    }
  }
  return best;
}

function connected(
  lattice: SquareLattice,
  sums: ReadonlyMap<number, number>,
  peak: number,
  radius: number,
): readonly number[] {
  const [peakX, peakY] = squareMiddle(lattice, peak);
  const found = new Set([peak]);
  // A set is walked in the order in which it grows.
  for (const square of found) {
    for (const next of squaresAround(lattice, square)) {
      const [x, y] = squareMiddle(lattice, next);
      if (sums.has(next) && Math.hypot(x - peakX, y - peakY) <= radius) found.add(next);
    }
  }
  return [...found];
}

function describe(
  { people, meters, isPartlyKnown }: WithoutReach,
  squares: readonly number[],
  held: ReadonlyMap<number, readonly number[]>,
  ground: {
    readonly lattice: SquareLattice;
    readonly peak: number;
    readonly zoneIds: readonly ZoneId[];
    readonly plane: LocalPlane;
  },
): GapPlace {
  const { lattice, peak, zoneIds, plane } = ground;
  const points = squares.flatMap((square) => held.get(square) ?? []);
  let [sum, east, north] = [0, 0, 0];
  const byZone = new Map<number, number>();
  for (const point of points) {
    const weight = people.weights[point];
    sum += weight;
    east += weight * people.xs[point];
    north += weight * people.ys[point];
    byZone.set(people.zones[point], (byZone.get(people.zones[point]) ?? 0) + weight);
  }
  const outline = squaresOutline(lattice, squares, plane);
  const bounds: Bounds = boundsOf(outline.coordinates.flat().map((ring) => ring.flat()));
  const [peakX, peakY] = squareMiddle(lattice, peak);
  return {
    id: `${Math.round(peakX)} ${Math.round(peakY)}`,
    residentsWithout: sum,
    isAtMost: [...byZone.keys()].some(isPartlyKnown),
    centre: plane.toLngLat(sum > 0 ? [east / sum, north / sum] : [peakX, peakY]),
    bounds,
    outline,
    medianMeters: weightedMedian(points, meters, people.weights),
    zoneIds: [...byZone]
      .toSorted(([a, most], [b, more]) => more - most || a - b)
      .slice(0, mostZonesNamed)
      .map(([zone]) => zoneIds[zone]),
  };
}

/** Half of the people are no farther; null where that half is beyond what was looked for. */
function weightedMedian(
  points: readonly number[],
  meters: ArrayLike<number>,
  weights: Float64Array,
): number | null {
  const byDistance = points.toSorted((a, b) => meters[a] - meters[b]);
  const half = points.reduce((sum, point) => sum + weights[point], 0) / 2;
  let sum = 0;
  for (const point of byDistance) {
    sum += weights[point];
    if (sum >= half) return Number.isFinite(meters[point]) ? meters[point] : null;
  }
  return null;
}

function boundsOfWithout({ count, xs, ys }: PeoplePoints, without: Uint8Array): Bounds {
  const flat: number[] = [];
  for (let point = 0; point < count; point++) {
    if (without[point] === 1) flat.push(xs[point], ys[point]);
  }
  return boundsOf([flat]);
}
