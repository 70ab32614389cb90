import { ringArea } from './ring-area.ts';

type Position = readonly number[];

/**
 * A closed ring without the loops in which it crosses itself: at each crossing the smaller of the
 * two parts is left out, so that the small loops of an unsteady hand go and its area stays. Degrees
 * in and out, open or closed in, closed out. Null where fewer than three corners are left.
 */
export function uncrossRing(ring: readonly Position[]): GeoJSON.Position[] | null {
  let corners = withoutRepeats(ring);
  for (;;) {
    const fewer = withoutOneLoop(corners);
    if (!fewer) break;
    corners = fewer;
  }
  if (corners.length < 3 || area(corners) === 0) return null;
  return [...corners, corners[0]].map((corner) => [...corner]);
}

/** The ring without a spike, or without the smaller part at a crossing; null where it has neither. */
function withoutOneLoop(corners: readonly Position[]): readonly Position[] | null {
  const count = corners.length;
  if (count < 3) return null;
  const spike = corners.findIndex((at, i) =>
    foldsBack(corners[(i + count - 1) % count], at, corners[(i + 1) % count]),
  );
  if (spike !== -1) return withoutRepeats(corners.toSpliced(spike, 1));
  for (let i = 0; i < count; i += 1) {
    for (let j = i + 2; j < count; j += 1) {
      const at = i === 0 && j === count - 1 ? null : meeting(corners, i, j);
      if (!at) continue;
      const inner = withoutRepeats([at, ...corners.slice(i + 1, j + 1)]);
      const outer = withoutRepeats([at, ...corners.slice(j + 1), ...corners.slice(0, i + 1)]);
      return area(inner) > area(outer) ? inner : outer;
    }
  }
  return null;
}

/** Where two edges that are no neighbours meet, a touch included. */
function meeting(corners: readonly Position[], i: number, j: number): Position | null {
  const count = corners.length;
  const [a, b] = [corners[i], corners[(i + 1) % count]];
  const [c, d] = [corners[j], corners[(j + 1) % count]];
  const [abX, abY] = [b[0] - a[0], b[1] - a[1]];
  const [cdX, cdY] = [d[0] - c[0], d[1] - c[1]];
  const cross = abX * cdY - abY * cdX;
  const [acX, acY] = [c[0] - a[0], c[1] - a[1]];
  if (cross === 0) {
    if (acX * abY - acY * abX !== 0) return null;
    return [c, d].find((end) => isBetween(a, b, end)) ?? (isBetween(c, d, a) ? a : null);
  }
  const along = (acX * cdY - acY * cdX) / cross;
  const other = (acX * abY - acY * abX) / cross;
  if (along < 0 || along > 1 || other < 0 || other > 1) return null;
  return [a[0] + along * abX, a[1] + along * abY];
}

function foldsBack(before: Position, at: Position, after: Position): boolean {
  const [inX, inY] = [at[0] - before[0], at[1] - before[1]];
  const [outX, outY] = [after[0] - at[0], after[1] - at[1]];
  return inX * outY - inY * outX === 0 && inX * outX + inY * outY < 0;
}

function isBetween(a: Position, b: Position, at: Position): boolean {
  return (
    at[0] >= Math.min(a[0], b[0]) &&
    at[0] <= Math.max(a[0], b[0]) &&
    at[1] >= Math.min(a[1], b[1]) &&
    at[1] <= Math.max(a[1], b[1])
  );
}

function withoutRepeats(ring: readonly Position[]): readonly Position[] {
  return ring.filter((at, i) => {
    const before = ring[(i + ring.length - 1) % ring.length];
    return ring.length === 1 || at[0] !== before[0] || at[1] !== before[1];
  });
}

function area(ring: readonly Position[]): number {
  return ring.length < 3 ? 0 : Math.abs(ringArea([...ring, ring[0]].flatMap(([x, y]) => [x, y])));
}
