import { ringsArea } from '../../geo/rings-area.ts';
import { eachLatticePoint } from './home-samples.ts';
import { itemRings } from './item-rings.ts';
import type { PolygonSet } from './engine/polygon-set.ts';

/** Points laid over zones, for how much of a zone is reached where no exact answer is known. */
export interface ZoneLattice {
  readonly count: number;
  /** Metres of the local plane. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Index of the zone that each lies in. */
  readonly zones: Int32Array;
  /** How far apart the points of each zone are, in metres. */
  readonly spacings: Float64Array;
}

/** About so many points in a zone, and so many in all zones together. */
const wantedInZone = 1_000;
const wantedInAll = 40_000;

/** A zone has at least so many, however many zones there are. */
const leastInZone = 25;
const leastSpacingMeters = 25;

/**
 * Square lattices of points over each zone (even-odd): about 1,000 points a zone, 40,000 in all,
 * no nearer than 25 m. Of a small zone and of a large one the same share of the area falls on one
 * point, so that an estimate is about as good for both.
 */
export function zoneLattice(zones: PolygonSet): ZoneLattice {
  const wanted = Math.max(leastInZone, Math.min(wantedInZone, wantedInAll / zones.count));
  const places: number[] = [];
  const owners: number[] = [];
  const spacings = new Float64Array(zones.count);
  for (let zone = 0; zone < zones.count; zone++) {
    const rings = itemRings(zones, zone);
    const area = Math.abs(ringsArea(rings));
    const finest = Math.sqrt(area / leastInZone);
    const spacing = Math.max(leastSpacingMeters, Math.sqrt(area / wanted));
    spacings[zone] = Math.min(spacing, Math.max(1, finest));
    if (!(area > 0)) continue;
    eachLatticePoint(rings, spacings[zone], (x, y) => {
      places.push(x, y);
      owners.push(zone);
    });
  }
  return {
    count: owners.length,
    xs: Float64Array.from(owners, (_, at) => places[2 * at]),
    ys: Float64Array.from(owners, (_, at) => places[2 * at + 1]),
    zones: Int32Array.from(owners),
    spacings,
  };
}
