import type { PlainGraph } from './other-packages.ts';

interface Arc {
  readonly to: number;
  readonly meters: number;
}

interface Entry {
  readonly meters: number;
  readonly node: number;
}

/** Dijkstra's algorithm as a textbook has it: lists of arcs, a binary heap of objects. */
export function inPlainDijkstra(plain: PlainGraph): () => Float64Array {
  const arcs: Arc[][] = Array.from({ length: plain.nodeCount }, () => []);
  for (let edge = 0; edge < plain.from.length; edge++) {
    const [from, to, meters] = [plain.from[edge], plain.to[edge], plain.meters[edge]];
    arcs[from].push({ to, meters });
    arcs[to].push({ to: from, meters });
  }
  return () => {
    const distances = new Float64Array(plain.nodeCount).fill(Infinity);
    const heap: Entry[] = [];
    for (const [node, meters] of plain.starts) {
      if (meters >= distances[node]) continue;
      distances[node] = meters;
      push(heap, { meters, node });
    }
    for (let first = pop(heap); first !== undefined; first = pop(heap)) {
      if (first.meters > distances[first.node]) continue;
      for (const { to, meters } of arcs[first.node]) {
        const distance = first.meters + meters;
        if (distance >= distances[to]) continue;
        distances[to] = distance;
        push(heap, { meters: distance, node: to });
      }
    }
    return distances;
  };
}

function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heap[above].meters <= entry.meters) break;
    heap[at] = heap[above];
    at = above;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1].meters < heap[child].meters) child++;
    if (heap[child].meters >= last.meters) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = last;
  return first;
}
