/**
 * Whether a point lies inside rings of flat pairs, in their plane, by the even-odd rule: a hole in
 * a shell is outside. A border point counts with the area to its right or above it, so that a point
 * on a border that two areas share is inside exactly one of them.
 */
export function pointInRings(x: number, y: number, rings: readonly ArrayLike<number>[]): boolean {
  let inside = false;
  for (const ring of rings) {
    const end = ring.length;
    for (let at = 0, before = end - 2; at < end; before = at, at += 2) {
      const y1 = ring[before + 1];
      const y2 = ring[at + 1];
      if (y1 > y !== y2 > y && x < crossingX(ring, before, at, y)) inside = !inside;
    }
  }
  return inside;
}

/** Where an edge crosses a height, the same to the last bit in whichever direction it is walked. */
function crossingX(ring: ArrayLike<number>, from: number, to: number, y: number): number {
  const up = ring[from + 1] < ring[to + 1];
  const low = up ? from : to;
  const high = up ? to : from;
  const share = (y - ring[low + 1]) / (ring[high + 1] - ring[low + 1]);
  return ring[low] + share * (ring[high] - ring[low]);
}
