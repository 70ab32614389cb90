import { pathToFileURL } from 'node:url';
import { buildEdgeGrid } from '../../../src/analysis/network/edge-grid.ts';
import { LiveNetwork } from '../../../src/analysis/network/live-network.ts';
import { NetworkDistances } from '../../../src/analysis/network/network-distances.ts';
import type { EdgePlace } from '../../../src/analysis/network/network-sources.ts';
import { SketchedPaths } from '../../../src/analysis/network/sketched-paths.ts';
import { buildWalkNetwork } from '../../../src/analysis/network/walk-network.ts';
import type { BenchLine } from '../bench-line.ts';
import { inDijkstrajs, inGraphology, type PlainGraph } from './other-packages.ts';
import { seeded, streetGrid } from './street-grid.ts';

/**
 * Distances on invented street grids: all of them from many sources in one run, beside established
 * packages on the same graph in turn with ours, and the repair after one edit. Run by itself:
 * `npx tsx tests/bench/network/network-bench.ts`.
 */
export function networkBench(): readonly BenchLine[] {
  return [...benchCity(50_000, 293, true), ...benchCity(500_000, 2933, false)];
}

function benchCity(nodes: number, sourceCount: number, isCompared: boolean): readonly BenchLine[] {
  const streets = streetGrid(nodes, 5);
  const name = `${nodes.toLocaleString('en')} nodes`;
  const building = timed(() => buildWalkNetwork(streets.nodeMeters, streets.lines));
  const base = buildWalkNetwork(streets.nodeMeters, streets.lines);
  const network = new LiveNetwork(base);
  const distances = new NetworkDistances(network, Infinity);
  const random = seeded(11);
  const place = (): EdgePlace => {
    const edge = Math.floor(random() * base.edgeCount);
    return { edge, offsetMeters: random() * base.edgeMeters[edge], accessMeters: 0 };
  };
  distances.compute(Array.from({ length: sourceCount }, place));
  const others = isCompared ? otherPackages(plainGraph(distances)) : [];

  const ours: number[] = [];
  const theirs = others.map((): number[] => []);
  for (let round = 0; round < 5; round++) {
    for (let run = 0; run < (isCompared ? 10 : 2); run++)
      ours.push(timed(() => distances.recompute()));
    for (const [at, other] of others.entries()) {
      if (round < other.rounds) theirs[at].push(timed(other.search));
    }
  }
  const full = quantile(ours, 0.5);
  const note = `${base.edgeCount.toLocaleString('en')} edges, ${sourceCount} sources`;
  return [
    { what: `${name}: build the network`, value: building, unit: 'ms' },
    { what: `${name}: all distances, median`, value: full, unit: 'ms', note },
    { what: `${name}: all distances, best`, value: Math.min(...ours), unit: 'ms' },
    ...others.flatMap((other, at): BenchLine[] => [
      { what: `${name}: ${other.name}`, value: quantile(theirs[at], 0.5), unit: 'ms' },
      {
        what: `${name}: ${other.name} over ours`,
        value: quantile(theirs[at], 0.5) / full,
        unit: 'times',
      },
    ]),
    ...benchRepairs(name, distances, place, random),
  ];
}

function benchRepairs(
  name: string,
  distances: NetworkDistances,
  place: () => EdgePlace,
  random: () => number,
): readonly BenchLine[] {
  const { network } = distances;
  const { base } = network;
  const paths = new SketchedPaths(network, buildEdgeGrid(base), 60);
  const times: Record<string, number[]> = {};
  const measure = (what: string, edit: () => void): void => {
    (times[what] ??= []).push(timed(edit));
  };
  const side = Math.sqrt(base.nodeCount) * 45;
  const repair = (): void => void distances.repair(network.takeChange());
  for (let trial = 0; trial < 400; trial++) {
    const x = (0.02 + 0.96 * random()) * side;
    const y = side / 2;
    const bridge = { cornerMeters: Float64Array.of(x, y - 40, x, y + 40), joins: 'ends' } as const;
    measure('a bridge added', () => {
      paths.set('bridge', bridge);
      repair();
    });
    measure('a bridge removed', () => {
      paths.remove('bridge');
      repair();
    });
    const edge = Math.floor(random() * base.edgeCount);
    measure('a street closed', () => {
      network.setOpen(edge, false);
      repair();
    });
    measure('a street opened', () => {
      network.setOpen(edge, true);
      repair();
    });
    const source = Math.floor(random() * distances.sources.slots);
    const [to, other] = [place(), place()];
    measure('a source moved across the city', () => void distances.moveSource(source, to));
    measure('a source added', () => void distances.addSource(other));
    measure('a source removed', () => void distances.removeSource(distances.sources.slots - 1));
  }
  const repaired = distances.labels.meters.slice();
  distances.recompute();
  const differing = repaired.filter(
    (meters, node) => meters !== distances.labels.meters[node],
  ).length;
  return [
    ...Object.entries(times).map(([what, all]): BenchLine => {
      const p95 = quantile(all, 0.95).toPrecision(2);
      return {
        what: `${name}: ${what}`,
        value: quantile(all, 0.5),
        unit: 'ms',
        note: `p95 ${p95} ms`,
      };
    }),
    {
      what: `${name}: nodes differing from a full answer after all edits`,
      value: differing,
      unit: 'nodes',
    },
  ];
}

function otherPackages(plain: PlainGraph) {
  return [
    { name: 'graphology', search: inGraphology(plain), rounds: 5 },
    { name: 'dijkstrajs', search: inDijkstrajs(plain), rounds: 1 },
  ];
}

function plainGraph({ network, sources }: NetworkDistances): PlainGraph {
  const { nodeCount, edgeFrom, edgeTo, edgeMeters } = network.base;
  const seeds = Array.from({ length: 2 * sources.slots }, (_, seed) => seed);
  return {
    nodeCount,
    from: edgeFrom,
    to: edgeTo,
    meters: edgeMeters,
    starts: seeds.map((seed) => [sources.seedNode[seed], sources.seedMeters[seed]] as const),
  };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { what, value, unit, note } of networkBench()) {
    const measured = `${value.toPrecision(3)} ${unit}`.padStart(16);
    console.log(`${measured}  ${what}${note === undefined ? '' : ` (${note})`}`);
  }
}
