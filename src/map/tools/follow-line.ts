import type { LngLat } from '../../geo/lng-lat.ts';
import { worldFromLngLat } from '../world-point.ts';
import { edgesAt, samePlace } from './edges-at.ts';
import type { SnapIndex } from './snap-index.ts';
import { waitingList } from './waiting-list.ts';

/** A border with more corners than that is followed in two stretches. */
const mostNodes = 8_000;

/** Where lines meet or one goes on; one for every place, however many edges end there. */
interface Node {
  readonly x: number;
  readonly y: number;
  readonly at: LngLat;
  away: number;
  before: Node | null;
  isDone: boolean;
}

/** A node next to a position that is on an edge, and how far it is from there, world units. */
interface Step {
  readonly node: Node;
  readonly edge: number;
  readonly away: number;
}

interface Way {
  /** From the beginning to the end, without both. */
  readonly nodes: readonly Node[];
  /** Where it does not lead: what the other way must not begin or end with. */
  readonly notFirst: Node;
  readonly notLast: Node | null;
}

/**
 * The corners between two positions along the lines and borders of an index: the shorter way round,
 * or the way that leaves in another direction. Both positions lie on its lines. Lines that have a
 * corner in common lead on into each other. Null where no line leads from one to the other.
 */
export function followLine(
  index: SnapIndex,
  from: LngLat,
  to: LngLat,
  otherWay: boolean,
): readonly LngLat[] | null {
  const shortest = wayBetween(index, from, to, null);
  if (!shortest) return null;
  const way = otherWay ? (wayBetween(index, from, to, shortest) ?? shortest) : shortest;
  return way.nodes.map(({ at }) => at);
}

function wayBetween(index: SnapIndex, from: LngLat, to: LngLat, not: Way | null): Way | null {
  const nodeOf = nodesOf(index);
  const [startX, startY] = worldFromLngLat(from);
  const [goalX, goalY] = worldFromLngLat(to);
  const leaves = stepsFrom(index, nodeOf, startX, startY);
  const arrives = stepsFrom(index, nodeOf, goalX, goalY);
  const direct = leaves.find(({ edge, node }) =>
    arrives.some((step) => step.edge === edge && isBetween(startX, startY, node, goalX, goalY)),
  );
  if (direct && !not) {
    const behind = arrives.find(({ edge, node }) => edge === direct.edge && node !== direct.node);
    return { nodes: [], notFirst: direct.node, notLast: behind?.node ?? null };
  }

  const waiting = waitingList<Node>();
  const reach = (node: Node, away: number, before: Node | null): void => {
    if (away >= node.away) return;
    node.away = away;
    node.before = before;
    waiting.add(node, away + Math.hypot(node.x - goalX, node.y - goalY));
  };
  const goal: Node = { ...nodeAt(goalX, goalY, to), before: null };
  const isSame = (a: Node | null, b: Node): boolean => a?.x === b.x && a.y === b.y;
  const passesStart = (a: Node, b: Node): boolean =>
    Math.hypot(b.x - startX, b.y - startY) <= samePlace ||
    leaves.some(
      ({ node, edge }) =>
        node === a && leaves.some((other) => other.node === b && other.edge === edge),
    );
  for (const { node, away } of leaves) {
    if (!isSame(not?.notFirst ?? null, node)) reach(node, away, null);
  }
  for (let looked = 0; looked < mostNodes; looked += 1) {
    const node = waiting.take();
    if (!node) return null;
    if (node === goal) return wayTo(goal);
    if (node.isDone) continue;
    node.isDone = true;
    for (const step of arrives) {
      if (step.node !== node || isSame(not?.notLast ?? null, node)) continue;
      reach(goal, node.away + step.away, node);
    }
    for (const { node: next, away } of stepsFrom(index, nodeOf, node.x, node.y)) {
      // Back through the beginning is the way that is not wanted.
      if (not && passesStart(node, next)) continue;
      reach(next, node.away + away, node);
    }
  }
  return null;
}

function wayTo(goal: Node): Way | null {
  const nodes: Node[] = [];
  for (let node = goal.before; node; node = node.before) nodes.push(node);
  const [last] = nodes;
  return last
    ? { nodes: nodes.toReversed(), notFirst: nodes[nodes.length - 1], notLast: null }
    : null;
}

/** Whether one goes straight from the start over the goal, or at most up to it, to the node. */
function isBetween(startX: number, startY: number, node: Node, x: number, y: number): boolean {
  const [alongX, alongY] = [node.x - startX, node.y - startY];
  const length = alongX * alongX + alongY * alongY;
  if (length === 0) return false;
  const part = ((x - startX) * alongX + (y - startY) * alongY) / length;
  return part >= 0 && part <= 1 + samePlace;
}

/** The ends of the edges that a position lies on; from a corner, the far ends. */
function stepsFrom(
  index: SnapIndex,
  nodeOf: (edge: number, end: 0 | 1) => Node,
  x: number,
  y: number,
): readonly Step[] {
  return edgesAt(index, x, y).flatMap((edge) =>
    ([0, 1] as const).flatMap((end): readonly Step[] => {
      const node = nodeOf(edge, end);
      const away = Math.hypot(node.x - x, node.y - y);
      return away <= samePlace ? [] : [{ node, edge, away }];
    }),
  );
}

function nodesOf({ ends, lngLats }: SnapIndex): (edge: number, end: 0 | 1) => Node {
  const nodes = new Map<number, Node[]>();
  return (edge, end) => {
    const at = 4 * edge + 2 * end;
    const [x, y] = [ends[at], ends[at + 1]];
    const here = nodes.get(x);
    const known = here?.find((node) => node.y === y);
    if (known) return known;
    const node = nodeAt(x, y, [lngLats[at], lngLats[at + 1]]);
    if (here) here.push(node);
    else nodes.set(x, [node]);
    return node;
  };
}

function nodeAt(x: number, y: number, at: LngLat): Node {
  return { x, y, at, away: Number.POSITIVE_INFINITY, before: null, isDone: false };
}
