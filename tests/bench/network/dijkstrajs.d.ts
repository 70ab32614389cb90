declare module 'dijkstrajs' {
  type Graph = Record<string, Record<string, number>>;
  const dijkstra: {
    /** Predecessor of every node on its shortest path from `from`. */
    single_source_shortest_paths(graph: Graph, from: string): Record<string, string>;
  };
  export default dijkstra;
}
