import { localPlane } from './local-plane.ts';

/**
 * The corners of a line that it takes to stay within a tolerance in metres of all of them: both
 * ends, and no more than needed between (Douglas and Peucker, 1973). Degrees; the corners kept keep
 * their numbers.
 */
export function simplifyLine(
  line: readonly GeoJSON.Position[],
  toleranceMeters: number,
): GeoJSON.Position[] {
  if (line.length < 3) return line.map((p) => [...p]);
  const plane = localPlane([line[0][0], line[0][1]]);
  const flat = plane.project(line.flatMap(([lng, lat]) => [lng, lat]));
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const waiting: [number, number][] = [[0, line.length - 1]];
  for (let run = waiting.pop(); run; run = waiting.pop()) {
    const [from, to] = run;
    let [farthest, distance] = [-1, toleranceMeters];
    for (let at = from + 1; at < to; at += 1) {
      const away = distanceToSegment(flat, at, from, to);
      if (away > distance) [farthest, distance] = [at, away];
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    waiting.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => kept[i] === 1).map((p) => [...p]);
}

function distanceToSegment(flat: Float64Array, at: number, from: number, to: number): number {
  const [ax, ay] = [flat[2 * from], flat[2 * from + 1]];
  const [ux, uy] = [flat[2 * to] - ax, flat[2 * to + 1] - ay];
  const [px, py] = [flat[2 * at] - ax, flat[2 * at + 1] - ay];
  const square = ux * ux + uy * uy;
  const along = square > 0 ? Math.max(0, Math.min(1, (px * ux + py * uy) / square)) : 0;
  return Math.hypot(px - along * ux, py - along * uy);
}
