/**
 * The part of a ring of flat pairs inside a convex anticlockwise ring, as one open ring turning as
 * the first did; empty when nothing is left. Where the part falls into pieces, they hang together
 * by edges along the convex ring that lie on each other: the area is right, the outline is not
 * simple. Sutherland and Hodgman, "Reentrant polygon clipping" (1974).
 */
export function clipToConvex(ring: ArrayLike<number>, convex: ArrayLike<number>): number[] {
  let kept: number[] = Array.from(ring);
  for (let at = 0, before = convex.length - 2; at < convex.length; before = at, at += 2) {
    const [fromX, fromY, toX, toY] = [
      convex[before],
      convex[before + 1],
      convex[at],
      convex[at + 1],
    ];
    if (fromX !== toX || fromY !== toY) kept = keepLeftOf(kept, fromX, fromY, toX, toY);
  }
  return kept;
}

function keepLeftOf(
  ring: readonly number[],
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): number[] {
  const kept: number[] = [];
  const leftOf = (at: number): number =>
    (toX - fromX) * (ring[at + 1] - fromY) - (toY - fromY) * (ring[at] - fromX);
  for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
    const start = leftOf(before);
    const end = leftOf(at);
    if (start >= 0 !== end >= 0) {
      const share = start / (start - end);
      kept.push(
        ring[before] + share * (ring[at] - ring[before]),
        ring[before + 1] + share * (ring[at + 1] - ring[before + 1]),
      );
    }
    if (end >= 0) kept.push(ring[at], ring[at + 1]);
  }
  return kept;
}
