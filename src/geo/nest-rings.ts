import { boundsOf, type Bounds } from './bounds.ts';
import { pointInRings } from './point-in-rings.ts';
import { ringArea } from './ring-area.ts';

/** One shell, and the holes directly inside it. */
export interface NestedRings<Ring> {
  readonly shell: Ring;
  readonly holes: Ring[];
}

/**
 * Sorts oriented rings of flat pairs (shells anticlockwise, holes clockwise, none crossing
 * another) into polygons: each hole goes to the smallest shell around it.
 */
export function nestRings<Ring extends ArrayLike<number>>(
  rings: readonly Ring[],
): NestedRings<Ring>[] {
  const shells: { polygon: NestedRings<Ring>; area: number; bounds: Bounds }[] = [];
  const holes: Ring[] = [];
  for (const ring of rings) {
    const area = ringArea(ring);
    if (area > 0)
      shells.push({ polygon: { shell: ring, holes: [] }, area, bounds: boundsOf([ring]) });
    else if (area < 0) holes.push(ring);
  }
  shells.sort((a, b) => a.area - b.area);
  for (const hole of holes) {
    const holeBounds = boundsOf([hole]);
    // A corner of the hole can lie on the shell, so the smallest that holds most corners is taken.
    const around = shells.find(
      ({ polygon, bounds }) =>
        contains(bounds, holeBounds) && mostCornersInside(hole, polygon.shell),
    );
    around?.polygon.holes.push(hole);
  }
  return shells.map(({ polygon }) => polygon);
}

function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
  );
}

function mostCornersInside(hole: ArrayLike<number>, shell: ArrayLike<number>): boolean {
  // A few corners decide; every corner of a long hole against a long shell would be slow.
  const step = Math.max(2, 2 * Math.floor(hole.length / 18));
  let inside = 0;
  let asked = 0;
  for (let at = 0; at + 1 < hole.length; at += step) {
    asked++;
    if (pointInRings(hole[at], hole[at + 1], [shell])) inside++;
  }
  return inside * 2 > asked;
}
