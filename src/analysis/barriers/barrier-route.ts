import type { BarrierDistances } from './barrier-distances.ts';
import { noCorner } from './corner-labels.ts';

/** A shortest way, for evidence: where it goes, how long it is, and to which target. */
export interface BarrierRoute {
  /** x, y pairs in metres, from the home to the target. */
  readonly path: Float64Array;
  readonly meters: number;
  readonly target: number;
}

/**
 * The shortest way of a home as a line in metres; null where it has none within the cutoff. From a
 * home in water it begins there and goes straight to the shore; a target in water is reached at the
 * shore, where the line ends.
 */
export function barrierRoute(distances: BarrierDistances, home: number): BarrierRoute | null {
  const { firstCorner, homes, labels, meters, reachedAt, standings, target, world } = distances;
  if (!(meters[home] < Infinity)) return null;
  const { corners } = world;
  const path: number[] = [homes[2 * home], homes[2 * home + 1]];
  const go = (x: number, y: number): void => {
    if (path.at(-2) !== x || path.at(-1) !== y) path.push(x, y);
  };
  const standing = standings[home];
  if (standing.kind === 'moved-to-shore' && meters[home] > 0) go(standing.x, standing.y);
  let corner = firstCorner[home];
  if (corner === noCorner) go(reachedAt[2 * home], reachedAt[2 * home + 1]);
  while (corner !== noCorner) {
    go(corners.x[corner], corners.y[corner]);
    const next = labels.next[corner];
    if (next === noCorner) {
      go(labels.placeX[corner], labels.placeY[corner]);
    } else {
      const straight = Math.hypot(
        corners.x[next] - corners.x[corner],
        corners.y[next] - corners.y[corner],
      );
      const left = labels.meters[corner] - labels.meters[next];
      // A way through an area is not always straight: where it is meant, its length fits better.
      const link = corners
        .linksAt(corner)
        .filter(({ to }) => to === next)
        .toSorted((a, b) => Math.abs(a.meters - left) - Math.abs(b.meters - left))[0];
      const sees = world.sights.edgesOf(corner, straight).to.includes(next);
      if (link && (!sees || Math.abs(link.meters - left) < Math.abs(straight - left))) {
        for (let at = 2; at < link.path.length; at += 2) go(link.path[at], link.path[at + 1]);
      }
    }
    corner = next;
  }
  return { path: Float64Array.from(path), meters: meters[home], target: target[home] };
}
