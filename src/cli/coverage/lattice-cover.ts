import { itemRings } from '../../analysis/coverage/item-rings.ts';
import type { PolygonSet } from '../../analysis/coverage/engine/polygon-set.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { ringsArea } from '../../geo/rings-area.ts';
import type { ReachModel } from './reach-model.ts';

/** About how many points are asked for all parts together, and at least for a small one. */
const wantedPoints = 120_000;
const leastPoints = 25;
const leastStepMeters = 2;

/**
 * The covered area of parts under a reach that is known for points only: of what lies within
 * straight reach, exactly, the share of the lattice points there that are reached. Nothing in the
 * way gives the straight answer itself, and no estimate is more than that.
 */
export function latticeCover(
  parts: PolygonSet,
  straight: ReachModel,
  reachedPoints: ReachModel['reachedPoints'],
): Float64Array {
  const covered = straight.coveredAreas(parts).slice();
  const rings = Array.from({ length: parts.count }, (_, part) => itemRings(parts, part));
  const areas = rings.map((own) => Math.abs(ringsArea(own)));
  const step = Math.sqrt(areas.reduce((sum, area) => sum + area, 0) / wantedPoints);
  const owners: number[] = [];
  const places: number[] = [];
  for (const [part, own] of rings.entries()) {
    if (!(covered[part] > 0)) continue;
    const finest = Math.min(step, Math.sqrt(areas[part] / leastPoints));
    layLattice(own, Math.max(leastStepMeters, finest), (x, y) => {
      owners.push(part);
      places.push(x, y);
    });
  }
  const points = Float64Array.from(places);
  const near = straight.reachedPoints(points);
  const asked = owners.flatMap((_, at) => (near[at] === 1 ? [at] : []));
  const reached = reachedPoints(
    Float64Array.from(asked.flatMap((at) => [points[2 * at], points[2 * at + 1]])),
  );
  const nearCount = new Float64Array(parts.count);
  const reachedCount = new Float64Array(parts.count);
  for (const [i, at] of asked.entries()) {
    nearCount[owners[at]]++;
    reachedCount[owners[at]] += reached[i];
  }
  return covered.map((squareMeters, part) =>
    nearCount[part] > 0 ? (squareMeters * reachedCount[part]) / nearCount[part] : squareMeters,
  );
}

/** Calls `visit` for the points of a lattice that lie inside the rings; it is the same for all. */
function layLattice(
  rings: readonly Float64Array[],
  step: number,
  visit: (x: number, y: number) => void,
): void {
  const [minX, minY, maxX, maxY] = boundsOf(rings);
  for (let column = Math.ceil(minX / step - 0.5); (column + 0.5) * step <= maxX; column++) {
    for (let row = Math.ceil(minY / step - 0.5); (row + 0.5) * step <= maxY; row++) {
      const [x, y] = [(column + 0.5) * step, (row + 0.5) * step];
      if (pointInRings(x, y, rings)) visit(x, y);
    }
  }
}
