import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEdgeGrid } from '../../../src/analysis/network/edge-grid.ts';
import { joinToNetwork, rejoinToNetwork } from '../../../src/analysis/network/join-to-network.ts';
import { LiveNetwork } from '../../../src/analysis/network/live-network.ts';
import { NetworkDistances } from '../../../src/analysis/network/network-distances.ts';
import type { EdgePlace } from '../../../src/analysis/network/network-sources.ts';
import { SketchedPaths } from '../../../src/analysis/network/sketched-paths.ts';
import { buildWalkNetwork } from '../../../src/analysis/network/walk-network.ts';
import { seeded, streetGrid } from '../../bench/network/street-grid.ts';

type Edit =
  | { readonly kind: 'close' | 'open'; readonly at: number }
  | { readonly kind: 'add-source' | 'remove-source'; readonly at: number }
  | { readonly kind: 'move-source'; readonly at: number; readonly to: number }
  | {
      readonly kind: 'draw';
      readonly id: string;
      readonly from: number;
      readonly isBridge: boolean;
    }
  | { readonly kind: 'erase'; readonly id: string };

// Thousandths: sources then stand at the same place often, and never a rounding error apart.
const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);
const id = fc.constantFrom('a', 'b', 'c', 'd');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('close' as const, 'open' as const), at: share }),
  fc.record({ kind: fc.constantFrom('add-source' as const, 'remove-source' as const), at: share }),
  fc.record({ kind: fc.constant('move-source' as const), at: share, to: share }),
  fc.record({ kind: fc.constant('draw' as const), id, from: share, isBridge: fc.boolean() }),
  fc.record({ kind: fc.constant('erase' as const), id }),
);

const scene = fc.record({
  nodes: fc.integer({ min: 9, max: 150 }),
  seed: fc.integer(),
  sources: fc.array(share, { maxLength: 6 }),
  limitMeters: fc.constantFrom(60, 300, Infinity),
  edits: fc.array(edit, { minLength: 1, maxLength: 12 }),
});

describe('distances after any sequence of edits', () => {
  it('equal those of a full recomputation to the last bit', () => {
    fc.assert(
      fc.property(scene, ({ nodes, seed, sources, limitMeters, edits }) => {
        const city = new City(nodes, seed, limitMeters, sources);
        const faults: string[] = [];
        for (const one of edits) {
          city.make(one);
          faults.push(...city.faults());
        }
        expect(faults).toEqual([]);
      }),
      { numRuns: 2000, seed: 20_240_301 },
    );
  });

  it('leave no trace: a path drawn and erased gives back the network it found', () => {
    const city = new City(400, 7, Infinity, [0.1, 0.5]);
    const before = city.distances.labels.meters.slice(0, city.network.base.nodeCount);
    for (let round = 0; round < 200; round++) {
      city.make({ kind: 'draw', id: 'a', from: (round % 97) / 97, isBridge: round % 2 === 0 });
    }
    city.make({ kind: 'erase', id: 'a' });
    expect(city.distances.labels.meters.slice(0, before.length)).toEqual(before);
    expect(city.network.pieces.addedArcs.count).toBe(0);
    expect(city.network.nodeSlots - city.network.base.nodeCount).toBeLessThan(100);
  });
});

/** A small city on which edits are made by share of whatever there is to choose from. */
class City {
  readonly network: LiveNetwork;
  readonly distances: NetworkDistances;
  private readonly grid;
  private readonly paths: SketchedPaths;
  private readonly homes: Float64Array;
  private readonly joined;
  private readonly live: number[] = [];

  constructor(nodes: number, seed: number, limitMeters: number, sources: readonly number[]) {
    const streets = streetGrid(nodes, seed);
    const base = buildWalkNetwork(streets.nodeMeters, streets.lines, 200);
    this.network = new LiveNetwork(base);
    this.grid = buildEdgeGrid(base);
    this.paths = new SketchedPaths(this.network, this.grid, 25);
    this.distances = new NetworkDistances(this.network, limitMeters);
    const random = seeded(seed ^ 77);
    const span = Math.sqrt(nodes) * 45;
    this.homes = Float64Array.from({ length: 60 }, () => (random() - 0.05) * span * 1.1);
    this.joined = joinToNetwork(this.network, this.grid, this.homes, 80);
    this.distances.compute(sources.map((at) => this.place(at)));
    for (const source of sources.keys()) this.live.push(source);
  }

  make(edit: Edit): void {
    const { network, distances } = this;
    if (edit.kind === 'close' || edit.kind === 'open') {
      const edge = Math.floor(edit.at * network.base.edgeCount);
      if (network.base.edgeCount > 0) network.setOpen(edge, edit.kind === 'open');
    }
    if (edit.kind === 'draw') {
      const { nodeMeters, nodeCount } = network.base;
      const span = Math.sqrt(nodeCount) * 45;
      const random = seeded(Math.floor(edit.from * 1e9));
      const at = Math.floor(edit.from * nodeCount);
      const [x, y] = [nodeMeters[2 * at], nodeMeters[2 * at + 1]];
      const corners = [x, y, x + (random() - 0.5) * span, y + (random() - 0.5) * 150];
      if (random() < 0.5) corners.push(random() * span, random() * span);
      this.paths.set(edit.id, {
        cornerMeters: Float64Array.from(corners),
        joins: edit.isBridge ? 'ends' : 'crossings',
      });
    }
    if (edit.kind === 'erase') this.paths.remove(edit.id);
    const change = network.takeChange();
    distances.repair(change);
    rejoinToNetwork(network, this.grid, this.homes, 80, this.joined, change);

    if (edit.kind === 'add-source') this.live.push(distances.addSource(this.place(edit.at)));
    const chosen = 'at' in edit ? Math.floor(edit.at * this.live.length) : 0;
    const source = this.live[chosen];
    if (source === undefined) return;
    if (edit.kind === 'move-source') distances.moveSource(source, this.place(edit.to));
    if (edit.kind === 'remove-source') {
      distances.removeSource(source);
      this.live.splice(chosen, 1);
    }
  }

  /** What is not as a full recomputation has it; empty where all is. */
  faults(): readonly string[] {
    const { labels, network } = this.distances;
    const repaired = { meters: labels.meters.slice(), source: labels.source.slice() };
    const lost = this.nodesWithoutWay();
    this.distances.recompute();
    const anew = joinToNetwork(network, this.grid, this.homes, 80);
    return [
      ...lost.map((node) => `node ${node} has no way`),
      ...differing('meters', repaired.meters, labels.meters),
      ...differing('source', repaired.source, labels.source),
      ...differing('edge of home', this.joined.edge, anew.edge),
      ...differing('offset of home', this.joined.offsetMeters, anew.offsetMeters),
      ...differing('access of home', this.joined.accessMeters, anew.accessMeters),
      ...(this.joined.refused.size === anew.refused.size ? [] : ['homes refused']),
    ];
  }

  /** A node's distance is a seed of its source, or its neighbour's and the piece between. */
  private nodesWithoutWay(): readonly number[] {
    const { labels, network, sources } = this.distances;
    const { from, to, cost } = network.pieces;
    const nodes = Array.from({ length: network.nodeSlots }, (_, node) => node);
    return nodes.filter((node) => {
      const source = labels.source[node];
      const piece = labels.piece[node];
      if (source < 0) return labels.meters[node] !== Infinity || piece >= 0;
      if (piece < 0) {
        return ![2 * source, 2 * source + 1].some(
          (seed) =>
            sources.seedNode[seed] === node && sources.seedMeters[seed] === labels.meters[node],
        );
      }
      if (from[piece] !== node && to[piece] !== node) return true;
      const other = from[piece] === node ? to[piece] : from[piece];
      if (labels.source[other] !== source) return true;
      return labels.meters[node] !== labels.meters[other] + cost[piece];
    });
  }

  private place(at: number): EdgePlace {
    const { base } = this.network;
    const edge = Math.floor(at * base.edgeCount);
    const rest = at * base.edgeCount - edge;
    return {
      edge,
      offsetMeters: rest * base.edgeMeters[edge],
      accessMeters: Math.round(rest * 40),
    };
  }
}

type Numbers = Float64Array | Int32Array;

/** Where two arrays do not hold the same number; much sooner than a deep comparison. */
function differing(what: string, a: Numbers, b: Numbers): readonly string[] {
  const places = Array.from({ length: Math.max(a.length, b.length) }, (_, at) => at);
  return places
    .filter((at) => !Object.is(a[at], b[at]))
    .map((at) => `${what} ${at}: ${a[at]}, not ${b[at]}`);
}
