import { boundsMeet, boundsOf, growBounds } from './bounds.ts';
import { distanceToPath } from './distance-to-path.ts';
import { localPlane } from './local-plane.ts';

/** Close enough that what lies between two looks is of no weight beside the metres asked about. */
const mostStepMeters = 2;
const mostLooks = 2_000;

/**
 * How much of a line (WGS 84) lies within so many metres of another, as a share of its length, 0–1.
 * Looked at every 2 m, and at most 2,000 times. A line without length is one place: 0 or 1.
 */
export function shareBeside(
  line: readonly GeoJSON.Position[],
  other: readonly GeoJSON.Position[],
  withinMeters: number,
): number {
  const [lng, lat] = line[0];
  const plane = localPlane([lng, lat]);
  const flat = (path: readonly GeoJSON.Position[]) =>
    plane.project(path.flatMap(([x, y]) => [x, y]));
  const along = flat(line);
  const beside = flat(other);
  if (!boundsMeet(growBounds(boundsOf([along]), withinMeters), boundsOf([beside]))) return 0;
  const length = lengthOf(along);
  const step = Math.max(mostStepMeters, length / mostLooks);
  let near = 0;
  let looked = 0;
  for (let at = 0; at + 3 < along.length; at += 2) {
    const east = along[at + 2] - along[at];
    const north = along[at + 3] - along[at + 1];
    const pieceLength = Math.hypot(east, north);
    const looks = Math.max(1, Math.round(pieceLength / step));
    let nearLooks = 0;
    for (let look = 0; look < looks; look += 1) {
      const share = (look + 0.5) / looks;
      const x = along[at] + share * east;
      const y = along[at + 1] + share * north;
      if (distanceToPath(x, y, beside) <= withinMeters) nearLooks += 1;
    }
    near += pieceLength * (nearLooks / looks);
    looked += pieceLength;
  }
  if (looked > 0) return near / looked;
  return distanceToPath(along[0], along[1], beside) <= withinMeters ? 1 : 0;
}

function lengthOf(path: ArrayLike<number>): number {
  let length = 0;
  for (let at = 2; at + 1 < path.length; at += 2) {
    length += Math.hypot(path[at] - path[at - 2], path[at + 1] - path[at - 1]);
  }
  return length;
}
