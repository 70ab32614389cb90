/** How far a position is from a line or ring, in degrees; only to tell what lies on it. */
export function distanceInDegrees(
  [x, y]: readonly number[],
  line: readonly GeoJSON.Position[],
): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i += 1) {
    const [ax, ay] = line[i - 1];
    const [ux, uy] = [line[i][0] - ax, line[i][1] - ay];
    const square = ux * ux + uy * uy;
    const along =
      square > 0 ? Math.max(0, Math.min(1, ((x - ax) * ux + (y - ay) * uy) / square)) : 0;
    least = Math.min(least, Math.hypot(x - ax - along * ux, y - ay - along * uy));
  }
  return least;
}
