import type { Point } from '../../golden/barriers/scenes.ts';

/** Walls as the oracle takes them: open paths of corners that are all different. */
export type Wall = readonly Point[];

interface Node {
  readonly at: Point;
  /** Corners that walls lead to from here. */
  readonly arms: readonly Point[];
}

/**
 * Shortest way from a home to the nearest of some points, by brute force: every pair of corners is
 * tried against every wall, and shortest ways are searched over steps (from, to), so that a way
 * can be refused at a corner because both its sides are not on the same side of the walls there.
 * For scenes in general position only: no three places on a line, no wall that only touches another.
 */
export function shortestByForce(
  walls: readonly Wall[],
  targets: readonly Point[],
  home: Point,
): number {
  const nodes = cornersOf(walls);
  const first = nodes.length;
  nodes.push({ at: home, arms: [] });
  for (const at of targets) nodes.push({ at, arms: [] });
  const count = nodes.length;
  const sees = (i: number, j: number): boolean => isClear(nodes[i], nodes[j], walls);
  // Two of each step: with the wall it walks along, if any, on its left or on its right.
  const stepOf = (from: number, to: number, side: number): number => 2 * (from * count + to) + side;
  const best = new Float64Array(2 * count * count).fill(Infinity);
  const done = new Uint8Array(best.length);
  for (let to = 0; to < count; to++) {
    if (to !== first && sees(first, to)) best[stepOf(first, to, 0)] = length(home, nodes[to].at);
  }
  for (;;) {
    let step = -1;
    for (let i = 0; i < best.length; i++) {
      if (done[i] === 0 && best[i] < Infinity && (step < 0 || best[i] < best[step])) step = i;
    }
    if (step < 0) return Infinity;
    const [from, via] = [Math.floor(step / 2 / count), Math.floor(step / 2) % count];
    if (via > first) return best[step];
    done[step] = 1;
    for (let to = 0; to < count; to++) {
      // No shortest way turns back the way it came.
      if (to === via || to === from || to === first || !sees(via, to)) continue;
      const meters = best[step] + length(nodes[via].at, nodes[to].at);
      for (const side of [0, 1]) {
        const next = stepOf(via, to, side);
        if (meters >= best[next]) continue;
        if (staysOnOneSide(nodes[from].at, step % 2, nodes[via], nodes[to].at, side)) {
          best[next] = meters;
        }
      }
    }
  }
}

/** Whether two segments cross in a point inside both. */
export function cross(p: Point, q: Point, a: Point, b: Point): boolean {
  const side = (s: Point, t: Point, u: Point): number =>
    (t[0] - s[0]) * (u[1] - s[1]) - (t[1] - s[1]) * (u[0] - s[0]);
  return side(p, q, a) * side(p, q, b) < 0 && side(a, b, p) * side(a, b, q) < 0;
}

function cornersOf(walls: readonly Wall[]): Node[] {
  const nodes: { at: Point; arms: Point[] }[] = [];
  for (const wall of walls) {
    for (const [i, at] of wall.entries()) {
      const arms = [wall[i - 1], wall[i + 1]].filter((arm) => arm !== undefined);
      const known = nodes.find((node) => same(node.at, at));
      if (known) known.arms.push(...arms);
      else nodes.push({ at, arms });
    }
  }
  return nodes;
}

function isClear(p: Node, q: Node, walls: readonly Wall[]): boolean {
  return walls.every((wall) =>
    wall.every((b, i) => {
      const a = wall[i - 1];
      if (a === undefined) return true;
      const touches = [a, b].some((end) => same(end, p.at) || same(end, q.at));
      return touches || !cross(p.at, q.at, a, b);
    }),
  );
}

/** Whether the way from, via, to leaves all walls at via on one side of itself. */
function staysOnOneSide(
  from: Point,
  sideBefore: number,
  { at, arms }: Node,
  to: Point,
  sideAfter: number,
): boolean {
  const turnTo = (point: Point): number => {
    const angle =
      Math.atan2(point[1] - at[1], point[0] - at[0]) - Math.atan2(from[1] - at[1], from[0] - at[0]);
    return ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  };
  const out = turnTo(to);
  // Turning left from where one came, what comes before the way out is on one's right.
  const sides = arms.map((arm) => {
    if (same(arm, from)) return sideBefore;
    if (same(arm, to)) return sideAfter;
    return turnTo(arm) < out ? 1 : 0;
  });
  return new Set(sides).size < 2;
}

function length(p: Point, q: Point): number {
  return Math.hypot(q[0] - p[0], q[1] - p[1]);
}

function same(p: Point, q: Point): boolean {
  return p[0] === q[0] && p[1] === q[1];
}
