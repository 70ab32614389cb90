import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestAlongEdge } from '../../../src/analysis/network/distance-along-edge.ts';
import type { LineWays } from '../../../src/analysis/network/lines-to-ways.ts';
import { LiveNetwork } from '../../../src/analysis/network/live-network.ts';
import { NetworkDistances } from '../../../src/analysis/network/network-distances.ts';
import type { EdgePlace } from '../../../src/analysis/network/network-sources.ts';
import { reachedEdges } from '../../../src/analysis/network/reached-edges.ts';
import { buildWalkNetwork } from '../../../src/analysis/network/walk-network.ts';
import { seeded, streetGrid } from '../../bench/network/street-grid.ts';

const share = fc.double({ min: 0, max: 0.999999, noNaN: true });
const place = fc.record({ at: share, access: fc.constantFrom(0, 12.5, 80) });
const scene = fc.record({
  nodes: fc.integer({ min: 9, max: 120 }),
  seed: fc.integer(),
  places: fc.array(place, { minLength: 1, maxLength: 8 }),
});
const runs = { numRuns: 1000, seed: 300 };

function distancesIn(
  streets: LineWays,
  places: readonly { readonly at: number; readonly access: number }[],
  limitMeters = Infinity,
): NetworkDistances {
  const network = new LiveNetwork(buildWalkNetwork(streets.nodeMeters, streets.lines));
  const distances = new NetworkDistances(network, limitMeters);
  distances.compute(places.map(({ at, access }) => edgePlace(network, at, access)));
  return distances;
}

function edgePlace(network: LiveNetwork, at: number, accessMeters = 0): EdgePlace {
  const { base } = network;
  const edge = Math.floor(at * base.edgeCount);
  const offsetMeters = (at * base.edgeCount - edge) * base.edgeMeters[edge];
  return { edge, offsetMeters, accessMeters };
}

/** Nearness to the last few bits: sums in another order differ by rounding. */
function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

describe('distances along a network', () => {
  it('are those of the plainest method: relax every edge until nothing changes', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom(90, 400, Infinity), ({ nodes, seed, places }, limit) => {
        const distances = distancesIn(streetGrid(nodes, seed), places, limit);
        const { sources, network, labels } = distances;
        const { base } = network;
        const plain = new Float64Array(base.nodeCount).fill(Infinity);
        for (let start = 0; start < 2 * sources.slots; start++) {
          const node = sources.seedNode[start];
          plain[node] = Math.min(plain[node], sources.seedMeters[start]);
        }
        for (let isChanged = true; isChanged;) {
          isChanged = false;
          for (let edge = 0; edge < base.edgeCount; edge++) {
            const [a, b] = [base.edgeFrom[edge], base.edgeTo[edge]];
            for (const [from, to] of [
              [a, b],
              [b, a],
            ] as const) {
              if (plain[from] + base.edgeMeters[edge] >= plain[to]) continue;
              plain[to] = plain[from] + base.edgeMeters[edge];
              isChanged = true;
            }
          }
        }
        expect([...labels.meters]).toEqual(
          [...plain].map((meters) => (meters <= limit ? meters : Infinity)),
        );
      }),
      runs,
    );
  });

  it('keep the triangle: no edge is a short cut between its ends', () => {
    fc.assert(
      fc.property(scene, ({ nodes, seed, places }) => {
        const { network, labels } = distancesIn(streetGrid(nodes, seed), places);
        const { edgeFrom, edgeTo, edgeMeters } = network.base;
        const broken = [...edgeMeters.keys()].filter((edge) => {
          const [a, b] = [labels.meters[edgeFrom[edge]], labels.meters[edgeTo[edge]]];
          return a > b + edgeMeters[edge] || b > a + edgeMeters[edge];
        });
        expect(broken).toEqual([]);
      }),
      runs,
    );
  });

  it('only shrink when a source is added', () => {
    fc.assert(
      fc.property(scene, place, ({ nodes, seed, places }, more) => {
        const streets = streetGrid(nodes, seed);
        const fewer = distancesIn(streets, places).labels.meters;
        const after = distancesIn(streets, [...places, more]).labels.meters;
        expect([...after.keys()].filter((node) => after[node] > fewer[node])).toEqual([]);
      }),
      runs,
    );
  });

  it('are the same there and back', () => {
    fc.assert(
      fc.property(scene, share, share, ({ nodes, seed }, here, there) => {
        const streets = streetGrid(nodes, seed);
        const from = distancesIn(streets, [{ at: here, access: 0 }]);
        const back = distancesIn(streets, [{ at: there, access: 0 }]);
        const a = edgePlace(from.network, here);
        const b = edgePlace(from.network, there);
        const out = nearestAlongEdge(from, b.edge, b.offsetMeters)?.meters ?? Infinity;
        const home = nearestAlongEdge(back, a.edge, a.offsetMeters)?.meters ?? Infinity;
        expect([out, home, isSame(out, home)]).toEqual([out, home, true]);
      }),
      runs,
    );
  });

  it('do not depend on the order or the direction of the ways', () => {
    fc.assert(
      fc.property(scene, fc.integer(), ({ nodes, seed, places }, order) => {
        const streets = streetGrid(nodes, seed);
        const shuffled = shuffleWays(streets, order);
        const usual = distancesIn(streets, places);
        const network = new LiveNetwork(buildWalkNetwork(streets.nodeMeters, shuffled.lines));
        const other = new NetworkDistances(network, Infinity);
        // The same place in the other network: the edge of the same street, from its other end.
        const twins = places.map(({ at, access }) => {
          const { edge, offsetMeters } = edgePlace(usual.network, at, access);
          const twin = network.base.edgeWay.indexOf(
            shuffled.wayOf[usual.network.base.edgeWay[edge]],
          );
          return {
            edge: twin,
            offsetMeters: network.edgeMeters(twin) - offsetMeters,
            accessMeters: access,
          };
        });
        other.compute(twins);
        const byWayNode = new Map(
          [...network.base.nodeOfWays].map((node, at) => [node, other.labels.meters[at]]),
        );
        const differing = [...usual.network.base.nodeOfWays].filter(
          (node, at) => !isSame(usual.labels.meters[at], byWayNode.get(node) ?? NaN),
        );
        expect(differing).toEqual([]);
      }),
      runs,
    );
  });

  it('reach a place just when they say it is within the limit', () => {
    fc.assert(
      fc.property(
        scene,
        share,
        fc.constantFrom(40, 120, 500),
        ({ nodes, seed, places }, at, limit) => {
          const distances = distancesIn(streetGrid(nodes, seed), places, 600);
          const { edge, offsetMeters } = edgePlace(distances.network, at);
          const meters = nearestAlongEdge(distances, edge, offsetMeters)?.meters ?? Infinity;
          const reached = reachedEdges(distances, limit);
          const isReached = [...reached.edge.keys()].some(
            (stretch) =>
              reached.edge[stretch] === edge &&
              reached.fromMeters[stretch] <= offsetMeters &&
              reached.toMeters[stretch] >= offsetMeters,
          );
          if (Math.abs(meters - limit) > 1e-6) expect(isReached).toBe(meters < limit);
        },
      ),
      runs,
    );
  });
});

/** The same streets in another order, every one from its other end. */
function shuffleWays(
  streets: LineWays,
  seed: number,
): Pick<LineWays, 'lines'> & { readonly wayOf: readonly number[] } {
  const { wayStarts, wayNodes, waySteps, waySlopes } = streets.lines;
  const random = seeded(seed);
  const keys = Array.from(waySteps, () => random());
  const order = [...keys.keys()].sort((a, b) => keys[a] - keys[b]);
  const ways = order.map((way) =>
    [...wayNodes.subarray(wayStarts[way], wayStarts[way + 1])].reverse(),
  );
  const starts = [0];
  for (const way of ways) starts.push((starts.at(-1) ?? 0) + way.length);
  const wayOf: number[] = [];
  for (const [at, way] of order.entries()) wayOf[way] = at;
  return {
    wayOf,
    lines: {
      wayStarts: Int32Array.from(starts),
      wayNodes: Int32Array.from(ways.flat()),
      waySteps,
      waySlopes,
    },
  };
}
