import type { CutEdges } from './cut-ways.ts';

/** The connected parts of a network, numbered from the longest (part 0) to the shortest. */
export interface NetworkComponents {
  readonly count: number;
  /** Which part each node belongs to. */
  readonly ofNode: Int32Array;
  /** Metres of edges in each part. */
  readonly meters: Float64Array;
  /** 1 where a part is an island: too small to be counted as leading anywhere. */
  readonly isIsland: Uint8Array;
}

/**
 * Finds the connected parts of `nodeCount` nodes under the given edges. A part with less than
 * `islandMeters` of edges is an island; the longest part never is. Parts of equal length stand in
 * the order of their first node.
 */
export function networkComponents(
  nodeCount: number,
  edges: Pick<CutEdges, 'edgeFrom' | 'edgeTo' | 'edgeMeters'>,
  islandMeters: number,
): NetworkComponents {
  const { edgeFrom, edgeTo, edgeMeters } = edges;
  const parent = Int32Array.from({ length: nodeCount }, (_, node) => node);
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    const a = rootOf(parent, edgeFrom[edge]);
    const b = rootOf(parent, edgeTo[edge]);
    // The lower number stays the root, so that a part is known by its first node.
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  }
  const metersOfRoot = new Float64Array(nodeCount);
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    metersOfRoot[rootOf(parent, edgeFrom[edge])] += edgeMeters[edge];
  }
  const roots: number[] = [];
  for (let node = 0; node < nodeCount; node++) if (rootOf(parent, node) === node) roots.push(node);
  roots.sort((a, b) => metersOfRoot[b] - metersOfRoot[a] || a - b);

  const numberOfRoot = new Int32Array(nodeCount);
  for (const [number, root] of roots.entries()) numberOfRoot[root] = number;
  const meters = Float64Array.from(roots, (root) => metersOfRoot[root]);
  return {
    count: roots.length,
    ofNode: Int32Array.from(parent, (_, node) => numberOfRoot[rootOf(parent, node)]),
    meters,
    isIsland: Uint8Array.from(meters, (length, part) =>
      part > 0 && length < islandMeters ? 1 : 0,
    ),
  };
}

function rootOf(parent: Int32Array, node: number): number {
  let root = node;
  while (parent[root] !== root) root = parent[root];
  let at = node;
  const path = parent;
  while (path[at] !== root) {
    const next = path[at];
    path[at] = root;
    at = next;
  }
  return root;
}
