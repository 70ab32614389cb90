/**
 * The network as compressed sparse rows: the arcs that leave node `n` are `rowStarts[n]` to
 * `rowStarts[n + 1] - 1`. Every edge has two arcs, one from each end; an edge that ends where it
 * began has none, since it never shortens a way.
 */
export interface NetworkRows {
  readonly rowStarts: Int32Array;
  readonly arcTo: Int32Array;
  /** Cost of the arc: the length of its edge in metres. */
  readonly arcMeters: Float64Array;
  readonly arcEdge: Int32Array;
  /** The two arcs of edge `e` are `edgeArcs[2 * e]` and `edgeArcs[2 * e + 1]`; -1 without arcs. */
  readonly edgeArcs: Int32Array;
}

/**
 * Rows of a network of `nodeCount` nodes from its edges (end nodes and lengths in metres). Arcs of
 * a node stand in the order of the edges.
 */
export function networkRows(
  nodeCount: number,
  edgeFrom: Int32Array,
  edgeTo: Int32Array,
  edgeMeters: Float64Array,
): NetworkRows {
  const edgeCount = edgeFrom.length;
  const rowStarts = new Int32Array(nodeCount + 1);
  for (let edge = 0; edge < edgeCount; edge++) {
    if (edgeFrom[edge] === edgeTo[edge]) continue;
    rowStarts[edgeFrom[edge] + 1]++;
    rowStarts[edgeTo[edge] + 1]++;
  }
  for (let node = 0; node < nodeCount; node++) rowStarts[node + 1] += rowStarts[node];

  const arcCount = rowStarts[nodeCount];
  const arcTo = new Int32Array(arcCount);
  const arcMeters = new Float64Array(arcCount);
  const arcEdge = new Int32Array(arcCount);
  const edgeArcs = new Int32Array(2 * edgeCount).fill(-1);
  const next = rowStarts.slice(0, nodeCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    const from = edgeFrom[edge];
    const to = edgeTo[edge];
    if (from === to) continue;
    const out = next[from]++;
    const back = next[to]++;
    arcTo[out] = to;
    arcTo[back] = from;
    arcMeters[out] = edgeMeters[edge];
    arcMeters[back] = edgeMeters[edge];
    arcEdge[out] = edge;
    arcEdge[back] = edge;
    edgeArcs[2 * edge] = out;
    edgeArcs[2 * edge + 1] = back;
  }
  return { rowStarts, arcTo, arcMeters, arcEdge, edgeArcs };
}
