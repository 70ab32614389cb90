import dijkstra from 'dijkstrajs';
import { UndirectedGraph } from 'graphology';
import { dijkstra as graphologyPaths } from 'graphology-shortest-path';

/** A plain graph, as any package can take it: ends and lengths of edges, and first distances. */
export interface PlainGraph {
  readonly nodeCount: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly meters: ArrayLike<number>;
  /** Node and metres of every start. */
  readonly starts: readonly (readonly [node: number, meters: number])[];
}

/** Distance of every node in metres, infinite where none. */
type Distances = Float64Array;

/** One more node, joined to every start, makes many sources one for packages that know only one. */
const origin = 'origin';

/** The graph in graphology, ready to be searched; the search gives all distances. */
export function inGraphology(plain: PlainGraph): () => Distances {
  const graph = new UndirectedGraph<object, { weight: number }>();
  graph.addNode(origin);
  for (let node = 0; node < plain.nodeCount; node++) graph.addNode(node);
  const join = (a: string | number, b: string | number, weight: number): void => {
    if (a === b) return;
    if (!graph.hasEdge(a, b)) graph.addEdge(a, b, { weight });
    else if (graph.getEdgeAttribute(a, b, 'weight') > weight) {
      graph.setEdgeAttribute(a, b, 'weight', weight);
    }
  };
  for (let edge = 0; edge < plain.from.length; edge++) {
    join(plain.from[edge], plain.to[edge], plain.meters[edge]);
  }
  for (const [node, meters] of plain.starts) join(origin, node, meters);
  return () => {
    const paths = graphologyPaths.singleSource(graph, origin, 'weight');
    const distances = new Float64Array(plain.nodeCount).fill(Infinity);
    for (let node = 0; node < plain.nodeCount; node++) {
      const path = paths[node];
      if (!path) continue;
      let meters = 0;
      for (let at = 1; at < path.length; at++) {
        meters += graph.getEdgeAttribute(path[at - 1], path[at], 'weight');
      }
      distances[node] = meters;
    }
    return distances;
  };
}

/** The graph as dijkstrajs takes it, ready to be searched; the search gives all distances. */
export function inDijkstrajs(plain: PlainGraph): () => Distances {
  const graph: Record<string, Record<string, number>> = { [origin]: {} };
  for (let node = 0; node < plain.nodeCount; node++) graph[node] = {};
  const join = (a: string | number, b: string | number, meters: number): void => {
    graph[a][b] = Math.min(meters, graph[a][b] ?? Infinity);
  };
  for (let edge = 0; edge < plain.from.length; edge++) {
    join(plain.from[edge], plain.to[edge], plain.meters[edge]);
    join(plain.to[edge], plain.from[edge], plain.meters[edge]);
  }
  for (const [node, meters] of plain.starts) join(origin, node, meters);
  return () => {
    const before = dijkstra.single_source_shortest_paths(graph, origin);
    const distances = new Float64Array(plain.nodeCount).fill(Infinity);
    for (const node of Object.keys(before)) {
      const chain: string[] = [];
      let at = node;
      while (at !== origin && distances[Number(at)] === Infinity) {
        chain.push(at);
        at = before[at];
      }
      let meters = at === origin ? 0 : distances[Number(at)];
      for (const next of chain.toReversed()) {
        meters += graph[at][next];
        distances[Number(next)] = meters;
        at = next;
      }
    }
    return distances;
  };
}
