/**
 * Signed area of a ring given as flat pairs, in the square of their unit; positive when
 * anticlockwise. The ring may repeat its first point at the end or not.
 */
export function ringArea(ring: ArrayLike<number>): number {
  // Relative to the first point: far from the origin the products would eat the precision.
  const [x0, y0] = [ring[0], ring[1]];
  let twice = 0;
  for (let at = 2; at + 3 < ring.length; at += 2) {
    twice += (ring[at] - x0) * (ring[at + 3] - y0) - (ring[at + 2] - x0) * (ring[at + 1] - y0);
  }
  return twice / 2;
}
