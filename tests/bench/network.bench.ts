import type { BenchLine } from './bench-line.ts';
import { networkBench } from './network/network-bench.ts';

/** Distances along street grids of 50,000 and 500,000 nodes, and repairs of them. */
export async function bench(): Promise<readonly BenchLine[]> {
  return networkBench();
}
