import { turnAt } from '../turn-at.ts';
import type { NodedEdges } from './node-edges.ts';

/**
 * Edges as pairs of halves, each with ground on its left. Half `2e` runs along edge `e`, half
 * `2e + 1` back.
 */
export interface FaceGraph {
  readonly noded: NodedEdges;
  /** The corner that a half comes from. */
  readonly startOf: Int32Array;
  /** The halves that leave each corner, anticlockwise. */
  readonly leaving: readonly (readonly number[])[];
  /** By half: the areas that the ground on its left lies in, as bits. */
  readonly areasLeft: Uint8Array;
}

/** The ground between noded edges, and which areas it lies in by the even-odd rule. */
export function faceGraph(noded: NodedEdges): FaceGraph {
  const { corners, edges } = noded;
  const startOf = new Int32Array(2 * edges.length);
  const leaving: number[][] = corners.map(() => []);
  for (const [e, { from, to }] of edges.entries()) {
    startOf[2 * e] = from;
    startOf[2 * e + 1] = to;
    leaving[from].push(2 * e);
    leaving[to].push(2 * e + 1);
  }
  for (const [corner, halves] of leaving.entries()) {
    halves.sort((a, b) => byDirection(corners[corner], endOf(a), endOf(b)));
  }
  return { noded, startOf, leaving, areasLeft: areasOnLeft(noded, startOf, leaving) };

  function endOf(half: number): readonly number[] {
    return corners[startOf[half ^ 1]];
  }
}

/**
 * By half: the next half on the way round the ground on its left, among those that are kept.
 * -1 for a half that is not kept.
 */
export function waysRound(
  { startOf, leaving }: Pick<FaceGraph, 'startOf' | 'leaving'>,
  isKept: (half: number) => boolean,
): Int32Array {
  const next = new Int32Array(startOf.length).fill(-1);
  for (const halves of leaving) {
    for (const [at, back] of halves.entries()) {
      const arriving = back ^ 1;
      if (!isKept(arriving)) continue;
      // Clockwise from the way back: the first that is kept bounds the same ground.
      for (let step = 1; step <= halves.length; step += 1) {
        const half = halves[(at - step + halves.length) % halves.length];
        if (!isKept(half)) continue;
        next[arriving] = half;
        break;
      }
    }
  }
  return next;
}

function areasOnLeft(
  noded: NodedEdges,
  startOf: Int32Array,
  leaving: readonly (readonly number[])[],
): Uint8Array {
  const next = waysRound({ startOf, leaving }, () => true);
  const areasLeft = new Uint8Array(startOf.length);
  const done = new Uint8Array(startOf.length);
  const { corners } = noded;
  const westFirst = corners
    .map((_, corner) => corner)
    .filter((corner) => leaving[corner].length > 0)
    .toSorted((a, b) => corners[a][0] - corners[b][0] || corners[a][1] - corners[b][1]);
  const component = componentsOf(noded);
  for (const corner of westFirst) {
    // Its westernmost corner: what is left of the last half to leave it lies around all of it.
    const outer = leaving[corner][leaving[corner].length - 1];
    if (done[outer]) continue;
    areasLeft[outer] = areasAround(noded, component, corner);
    const waiting = [outer];
    for (let start = waiting.pop(); start !== undefined; start = waiting.pop()) {
      if (done[start]) continue;
      let half = start;
      do {
        done[half] = 1;
        areasLeft[half] = areasLeft[start];
        const across = half ^ 1;
        if (!done[across]) {
          areasLeft[across] = areasLeft[start] ^ noded.edges[half >> 1].areas;
          waiting.push(across);
        }
        half = next[half];
      } while (half !== start);
    }
  }
  return areasLeft;
}

/** The areas that a corner lies in, of those whose edges do not hang together with its own. */
function areasAround(noded: NodedEdges, component: Int32Array, corner: number): number {
  const { corners, edges } = noded;
  const place = corners[corner];
  let areas = 0;
  for (const { from, to, areas: owners } of edges) {
    if (component[from] === component[corner]) continue;
    const up = corners[from][1] < corners[to][1];
    const low = corners[up ? from : to];
    const high = corners[up ? to : from];
    if (low[1] > place[1] || high[1] <= place[1]) continue;
    if (turnAt(low, high, place) < 0) areas ^= owners;
  }
  return areas;
}

/** By corner: a number that all corners have in common that edges join. */
function componentsOf({ corners, edges }: NodedEdges): Int32Array {
  const parent = Int32Array.from(corners, (_, corner) => corner);
  const rootOf = (corner: number): number => {
    let root = corner;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  };
  for (const { from, to } of edges) parent[rootOf(from)] = rootOf(to);
  return parent.map((_, corner) => rootOf(corner));
}

/** Anticlockwise from just past due west, exactly. */
function byDirection(from: readonly number[], a: readonly number[], b: readonly number[]): number {
  const upper = (to: readonly number[]) =>
    to[1] > from[1] || (to[1] === from[1] && to[0] < from[0]);
  const [aUpper, bUpper] = [upper(a), upper(b)];
  if (aUpper !== bUpper) return aUpper ? 1 : -1;
  return -turnAt(from, a, b);
}
