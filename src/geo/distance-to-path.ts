/**
 * Shortest distance from a point to a path of flat pairs, in their unit; a path of one point is
 * that point. Infinity for an empty path.
 */
export function distanceToPath(x: number, y: number, path: ArrayLike<number>): number {
  if (path.length === 2) return Math.hypot(path[0] - x, path[1] - y);
  let nearest = Infinity;
  for (let at = 2; at + 1 < path.length; at += 2) {
    nearest = Math.min(
      nearest,
      squaredDistanceToSegment(x, y, path[at - 2], path[at - 1], path[at], path[at + 1]),
    );
  }
  return Math.sqrt(nearest);
}

function squaredDistanceToSegment(
  x: number,
  y: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): number {
  const alongX = toX - fromX;
  const alongY = toY - fromY;
  const squaredLength = alongX * alongX + alongY * alongY;
  const dot = (x - fromX) * alongX + (y - fromY) * alongY;
  const share = squaredLength > 0 ? Math.max(0, Math.min(1, dot / squaredLength)) : 0;
  const offX = fromX + share * alongX - x;
  const offY = fromY + share * alongY - y;
  return offX * offX + offY * offY;
}
