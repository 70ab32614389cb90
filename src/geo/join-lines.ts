import { measureLength } from './measure-length.ts';
import { noShape, type ShapeResult } from './shape-result.ts';

type Line = readonly GeoJSON.Position[];

/**
 * Lines joined end to end to one, the nearest ends first; lines are turned where they must be, the
 * first only if all others come before it. Ends that are apart are joined straight. Degrees.
 * Refused: `lines-do-not-meet` where ends to be joined lie farther apart than `farthestMeters`.
 */
export function joinLines(
  lines: readonly Line[],
  farthestMeters: number,
): ShapeResult<readonly GeoJSON.Position[]> {
  const [first, ...others] = lines;
  if (!first) return noShape('lines-do-not-meet');
  let joined: Line = first;
  const waiting = [...others];
  while (waiting.length > 0) {
    const ways = waiting.flatMap((line, index) => waysToJoin(joined, line, index));
    const best = ways.reduce((a, b) => (b.apartMeters < a.apartMeters ? b : a));
    if (best.apartMeters > farthestMeters) return noShape('lines-do-not-meet');
    joined = best.joined();
    waiting.splice(best.index, 1);
  }
  return { ok: true, value: joined };
}

interface WayToJoin {
  readonly index: number;
  readonly apartMeters: number;
  readonly joined: () => Line;
}

function waysToJoin(joined: Line, line: Line, index: number): readonly WayToJoin[] {
  const [start, end] = [joined[0], joined[joined.length - 1]];
  const [from, to] = [line[0], line[line.length - 1]];
  const way = (a: GeoJSON.Position, b: GeoJSON.Position, make: () => Line): WayToJoin => ({
    index,
    apartMeters: measureLength([a, b]),
    joined: make,
  });
  return [
    way(end, from, () => after(joined, line)),
    way(end, to, () => after(joined, line.toReversed())),
    way(start, to, () => after(line, joined)),
    way(start, from, () => after(line.toReversed(), joined)),
  ];
}

function after(line: Line, next: Line): Line {
  const [lng, lat] = line[line.length - 1];
  const meets = next[0][0] === lng && next[0][1] === lat;
  return [...line, ...(meets ? next.slice(1) : next)];
}
