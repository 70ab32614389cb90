import { benchStreets } from './network/network-bench.ts';
import type { BenchTopic } from './report/bench-report.ts';

/** Distances along street grids of 50,000 and 500,000 nodes, and repairs of them. */
export async function bench(): Promise<BenchTopic> {
  return {
    title: 'Distances along a network',
    method: [
      'Invented street grids with a river: how far is every node from the nearest of many sources. Ours answers for all sources in one run; the packages, which know one source, get one more node that is joined to all. Their distances are held to ours on every node. Runs are taken in turn. The marks are figures of a prototype on another machine; a repair is measured without finding where a drawn path is joined, which has a line of its own.',
    ],
    tables: [
      ...benchStreets({ nodes: 50_000, sources: 293, rounds: 5, mostMillis: 3 }),
      ...benchStreets({ nodes: 500_000, sources: 2933, rounds: 2, mostMillis: 110 }),
    ],
  };
}
