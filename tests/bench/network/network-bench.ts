import { buildEdgeGrid } from '../../../src/analysis/network/edge-grid.ts';
import { LiveNetwork } from '../../../src/analysis/network/live-network.ts';
import { NetworkDistances } from '../../../src/analysis/network/network-distances.ts';
import type { EdgePlace } from '../../../src/analysis/network/network-sources.ts';
import { SketchedPaths } from '../../../src/analysis/network/sketched-paths.ts';
import { buildWalkNetwork } from '../../../src/analysis/network/walk-network.ts';
import { atMost, type BenchRow, type BenchTable } from '../report/bench-report.ts';
import { count, millis, quantile, times } from '../report/figures.ts';
import { inDijkstrajs, inGraphology, type PlainGraph } from './other-packages.ts';
import { inPlainDijkstra } from './plain-dijkstra.ts';
import { seeded, streetGrid } from './street-grid.ts';

export interface CityOfStreets {
  readonly nodes: number;
  readonly sources: number;
  /** Rounds that the packages take part in; ours takes ten runs a round. */
  readonly rounds: number;
  readonly mostMillis: number;
}

/**
 * Distances on an invented street grid: all of them from many sources in one run, beside others on
 * the same graph in turn with ours; then repairs after single edits, beside the full answer.
 */
export function benchStreets(city: CityOfStreets): readonly BenchTable[] {
  const streets = streetGrid(city.nodes, 5);
  const base = buildWalkNetwork(streets.nodeMeters, streets.lines);
  const distances = new NetworkDistances(new LiveNetwork(base), Infinity);
  const random = seeded(11);
  const place = (): EdgePlace => {
    const edge = Math.floor(random() * base.edgeCount);
    return { edge, offsetMeters: random() * base.edgeMeters[edge], accessMeters: 0 };
  };
  distances.compute(Array.from({ length: city.sources }, place));
  const { table, full } = benchFull(city, distances);
  const building = timed(() => void buildWalkNetwork(streets.nodeMeters, streets.lines));
  const built = { cells: ['making the network of the ways, once', '', millis(building), ''] };
  return [
    { ...table, rows: [...table.rows, built] },
    {
      title: `${count(city.nodes)} nodes: one edit`,
      ...benchRepairs(distances, full, place, random),
    },
  ];
}

function benchFull(city: CityOfStreets, distances: NetworkDistances) {
  const { base } = distances.network;
  const plain = plainGraph(distances);
  const others = [
    { who: 'binary heap, plainly written', search: inPlainDijkstra(plain), rounds: city.rounds },
    ...(city.nodes > 100_000
      ? []
      : [
          { who: 'graphology', search: inGraphology(plain), rounds: city.rounds },
          { who: 'dijkstrajs', search: inDijkstrajs(plain), rounds: 1 },
        ]),
  ];
  const ours: number[] = [];
  const theirs = others.map((): number[] => []);
  const farthest = others.map(() => 0);
  for (let round = 0; round < city.rounds; round++) {
    for (let run = 0; run < 10; run++) ours.push(timed(() => distances.recompute()));
    for (const [at, other] of others.entries()) {
      if (round >= other.rounds) continue;
      let found: Float64Array = new Float64Array();
      theirs[at].push(timed(() => (found = other.search())));
      farthest[at] = Math.max(farthest[at], farthestApart(distances, found));
    }
  }
  const full = quantile(ours, 0.5);
  const table: BenchTable = {
    title: `${count(city.nodes)} nodes, ${count(base.edgeCount)} edges, ${count(city.sources)} sources: all distances`,
    columns: ['who', 'times ours', 'median', 'off by at most'],
    rows: [
      { cells: ['ours', '1×', millis(full), ''], mark: atMost(full, city.mostMillis, 'ms') },
      { cells: ['ours, best', '', millis(Math.min(...ours)), ''] },
      ...others.map(({ who }, at): BenchRow => {
        const theirMillis = quantile(theirs[at], 0.5);
        const apart = `${farthest[at].toExponential(0)} m`;
        return { cells: [who, times(theirMillis / full), millis(theirMillis), apart] };
      }),
    ],
  };
  return { table, full };
}

/** The largest difference of two answers in metres; both must reach the same nodes. */
function farthestApart({ labels, network }: NetworkDistances, found: Float64Array): number {
  let farthest = 0;
  for (let node = 0; node < network.base.nodeCount; node++) {
    const ours = labels.meters[node];
    if (ours === Infinity && found[node] === Infinity) continue;
    farthest = Math.max(farthest, Math.abs(ours - found[node]));
  }
  return farthest;
}

function benchRepairs(
  distances: NetworkDistances,
  full: number,
  place: () => EdgePlace,
  random: () => number,
): Pick<BenchTable, 'columns' | 'rows'> {
  const { network } = distances;
  const { base } = network;
  const paths = new SketchedPaths(network, buildEdgeGrid(base), 60);
  const measured = new Map<string, { readonly millis: number[]; readonly nodes: number[] }>();
  const measure = (what: string, edit: () => void): void => {
    const kept = measured.get(what) ?? { millis: [], nodes: [] };
    measured.set(what, kept);
    kept.millis.push(timed(edit));
    kept.nodes.push(distances.repairedNodes.length);
  };
  const side = Math.sqrt(base.nodeCount) * 45;
  const repair = (): void => void distances.repair(network.takeChange());
  for (let trial = 0; trial < 400; trial++) {
    const [x, y] = [(0.02 + 0.96 * random()) * side, side / 2];
    const bridge = { cornerMeters: Float64Array.of(x, y - 40, x, y + 40), joins: 'ends' } as const;
    // Where a path is joined is found before the distances are repaired.
    paths.set('bridge', bridge);
    measure('a bridge added', repair);
    paths.remove('bridge');
    measure('a bridge removed', repair);
    const edge = Math.floor(random() * base.edgeCount);
    network.setOpen(edge, false);
    measure('a street closed', repair);
    network.setOpen(edge, true);
    measure('a street opened', repair);
    const source = Math.floor(random() * distances.sources.slots);
    const [to, other] = [place(), place()];
    measure('a source moved across the city', () => void distances.moveSource(source, to));
    measure('a source added', () => void distances.addSource(other));
    measure('a source removed', () => void distances.removeSource(distances.sources.slots - 1));
    measure('a bridge drawn: joined and repaired', () => {
      paths.set('bridge', bridge);
      repair();
    });
    paths.remove('bridge');
    repair();
  }
  const repaired = distances.labels.meters.slice();
  distances.recompute();
  const fresh = distances.labels.meters;
  const differing = repaired.filter((meters, node) => meters !== fresh[node]).length;
  return {
    columns: ['what', 'full answer over this', 'median', '95 % within', 'nodes changed'],
    rows: [
      ...[...measured].map(([what, { millis: all, nodes }]): BenchRow => {
        const median = quantile(all, 0.5);
        const cells = [what, times(full / median), millis(median), millis(quantile(all, 0.95))];
        const isEdge = what.startsWith('a street') || /bridge (added|removed)/.test(what);
        return {
          cells: [...cells, count(quantile(nodes, 0.5))],
          ...(isEdge ? { mark: atMost(median, 0.03, 'ms') } : {}),
        };
      }),
      {
        cells: [
          'nodes not as a full answer has them, after all edits',
          '',
          '',
          '',
          count(differing),
        ],
        mark: { asked: '0', isMet: differing === 0 },
      },
    ],
  };
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
