/** Steps of the lattice in a metre: a step is 0.06 nanometres. */
export const latticeStepsPerMeter = 2 ** 34;

/** Coordinates up to here, either way, keep exact differences: 262 km. */
export const furthestMeters = 2 ** 18;

/**
 * A coordinate of the local plane in metres, moved to the nearest step of the lattice (at most
 * 0.03 nanometres away). Differences of such coordinates are exact in a double, on which
 * `exactTurn` builds. Throws where the coordinate is not finite or too far from the centre.
 */
export function latticeMeters(meters: number): number {
  if (!(Math.abs(meters) <= furthestMeters)) {
    throw new Error(`A coordinate must be within ${furthestMeters} m of the centre, not ${meters}`);
  }
  return Math.round(meters * latticeStepsPerMeter) / latticeStepsPerMeter;
}

/** Whether every coordinate of a path of flat pairs in metres can be put on the lattice. */
export function fitsLatticeMeters(path: ArrayLike<number>): boolean {
  for (let at = 0; at < path.length; at++) {
    if (!(Math.abs(path[at]) <= furthestMeters)) return false;
  }
  return true;
}
