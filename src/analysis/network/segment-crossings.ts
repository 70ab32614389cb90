/**
 * Where the straight segment c–d meets the segment a–b, as shares (0–1) of c–d from c: none, one
 * place, or the two ends of a stretch they have in common. Touching counts. All coordinates in
 * metres of one plane.
 */
export function segmentCrossings(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): readonly number[] {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy];
  const turn = ux * vy - uy * vx;
  const [wx, wy] = [ax - cx, ay - cy];
  // Lines that turn less than this are one line or never meet, as far as doubles can tell.
  const least = 1e-14 * Math.hypot(ux, uy) * Math.hypot(vx, vy);
  if (Math.abs(turn) > least) {
    const onFirst = (wy * vx - wx * vy) / turn;
    const onSecond = (wy * ux - wx * uy) / turn;
    // Ends that touch must not be lost to rounding.
    const slack = 1e-12;
    const isMet =
      onFirst >= -slack && onFirst <= 1 + slack && onSecond >= -slack && onSecond <= 1 + slack;
    return isMet ? [Math.min(1, Math.max(0, onSecond))] : [];
  }
  return commonStretch(ux, uy, vx, vy, wx, wy);
}

/** For parallel segments: the ends of what they have in common, as shares of the second. */
function commonStretch(
  ux: number,
  uy: number,
  vx: number,
  vy: number,
  wx: number,
  wy: number,
): readonly number[] {
  const squared = vx * vx + vy * vy;
  if (squared === 0) return [];
  const apart = Math.abs(wx * vy - wy * vx) / Math.sqrt(squared);
  if (apart > 1e-6) return [];
  const start = (wx * vx + wy * vy) / squared;
  const end = ((wx + ux) * vx + (wy + uy) * vy) / squared;
  const low = Math.max(0, Math.min(start, end));
  const high = Math.min(1, Math.max(start, end));
  if (low > high) return [];
  return low === high ? [low] : [low, high];
}
