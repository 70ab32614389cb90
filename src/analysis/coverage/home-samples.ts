import { boundsOf } from '../../geo/bounds.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { ringsMiddle } from '../../geo/rings-middle.ts';
import type { Homes } from './home-list.ts';
import { insideRings } from './inside-rings.ts';
import { itemRings } from './item-rings.ts';
import { landArea } from './land-area.ts';
import { spacingForArea } from './spacing-for-area.ts';

/** Points that stand for homes where a distance is known for points only; one entry a point. */
export interface HomeSamples {
  readonly count: number;
  /** Metres of the local plane. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Index of the home that each stands for. */
  readonly homes: Int32Array;
  /** Index of that home's zone, -1 outside all zones. */
  readonly zones: Int32Array;
  /** How many of those who are counted each stands for. */
  readonly weights: Float64Array;
}

/** The homes' land and their zones are all that is asked of them. */
export type SampledHomes = Pick<Homes, 'count' | 'parts' | 'zones'>;

/** Far enough apart to be few, near enough that a home of a hectare has four. */
const finestSpacingMeters = 50;

/** A town has some tens of thousands; where totals are spread over a county, this is enough. */
const mostSamples = 250_000;

/** How far apart the points are that stand for these homes, metres: 50 in any town. */
export function homeSpacingMeters(homes: SampledHomes): number {
  return spacingForArea(landArea(homes.parts), finestSpacingMeters, mostSamples);
}

/**
 * Points laid evenly over the land of each home: those of a square lattice of the local plane that
 * lie inside it, each standing for an equal share of the home's weight (its residents, or another
 * group). The lattice is the same for all homes, so that neighbours never share a point. A home
 * that no point of the lattice meets (a sliver) has one point inside it.
 */
export function homeSamples(
  homes: SampledHomes,
  weights: Float64Array,
  spacingMeters: number = homeSpacingMeters(homes),
): HomeSamples {
  const places: number[] = [];
  const owners: number[] = [];
  const shares: number[] = [];
  for (let home = 0; home < homes.count; home++) {
    const rings = itemRings(homes.parts, home);
    const before = owners.length;
    eachLatticePoint(rings, spacingMeters, (x, y) => {
      places.push(x, y);
      owners.push(home);
    });
    if (owners.length === before) {
      places.push(...onePointInside(rings));
      owners.push(home);
    }
    const share = weights[home] / (owners.length - before);
    while (shares.length < owners.length) shares.push(share);
  }
  return {
    count: owners.length,
    xs: Float64Array.from(owners, (_, at) => places[2 * at]),
    ys: Float64Array.from(owners, (_, at) => places[2 * at + 1]),
    homes: Int32Array.from(owners),
    zones: Int32Array.from(owners, (home) => homes.zones[home]),
    weights: Float64Array.from(shares),
  };
}

/** Calls `visit` for the points of a square lattice of the plane that lie inside the rings. */
export function eachLatticePoint(
  rings: readonly Float64Array[],
  spacingMeters: number,
  visit: (x: number, y: number) => void,
): void {
  const [minX, minY, maxX, maxY] = boundsOf(rings);
  const first = (least: number): number => Math.ceil(least / spacingMeters - 0.5);
  for (let column = first(minX); (column + 0.5) * spacingMeters <= maxX; column++) {
    const x = (column + 0.5) * spacingMeters;
    for (let row = first(minY); (row + 0.5) * spacingMeters <= maxY; row++) {
      const y = (row + 0.5) * spacingMeters;
      if (pointInRings(x, y, rings)) visit(x, y);
    }
  }
}

function onePointInside(rings: readonly Float64Array[]): readonly [x: number, y: number] {
  const [x, y] = ringsMiddle(rings);
  return pointInRings(x, y, rings) ? [x, y] : insideRings(rings);
}
