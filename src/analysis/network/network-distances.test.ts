import { describe, expect, it } from 'vitest';
import { distanceAlongEdge, nearestAlongEdge } from './distance-along-edge.ts';
import { buildEdgeGrid } from './edge-grid.ts';
import { joinToNetwork } from './join-to-network.ts';
import { linesToWays } from './lines-to-ways.ts';
import { LiveNetwork } from './live-network.ts';
import { NetworkDistances } from './network-distances.ts';
import { reachedEdges } from './reached-edges.ts';
import { routeBetween } from './route-between.ts';
import { SketchedPaths } from './sketched-paths.ts';
import { buildWalkNetwork } from './walk-network.ts';

/** A block of streets 100 m by 100 m, edges 0 to 3 round it, and a dead end, edge 4. */
const block = [
  [0, 0, 100, 0],
  [100, 0, 100, 100],
  [100, 100, 0, 100],
  [0, 100, 0, 0],
  [100, 0, 300, 0],
];

function city(limitMeters: number, lines: readonly (readonly number[])[] = block) {
  const { nodeMeters, lines: ways } = linesToWays(lines.map((line) => Float64Array.from(line)));
  const base = buildWalkNetwork(nodeMeters, ways, 0);
  const network = new LiveNetwork(base);
  const grid = buildEdgeGrid(base);
  return { network, grid, distances: new NetworkDistances(network, limitMeters) };
}

const source = (edge: number, offsetMeters: number, accessMeters = 0) => ({
  edge,
  offsetMeters,
  accessMeters,
});

describe('the distance of a place', () => {
  it('is the shorter way round', () => {
    const { distances } = city(Infinity);
    distances.compute([source(0, 10)]);
    expect(nearestAlongEdge(distances, 2, 90)).toMatchObject({ meters: 120, over: 'end' });
    expect(nearestAlongEdge(distances, 2, 10)).toMatchObject({ meters: 200, over: 'beginning' });
    expect(nearestAlongEdge(distances, 4, 200)).toMatchObject({ meters: 290 });
  });

  it('is straight along the edge when the source stands on the same one', () => {
    const { distances } = city(Infinity);
    distances.compute([source(4, 150, 5)]);
    expect(nearestAlongEdge(distances, 4, 120)).toEqual({ meters: 35, source: 0, over: 'edge' });
  });

  it('counts the way to the network at both ends, and stops at the limit', () => {
    const { network, grid, distances } = city(160);
    distances.compute([source(0, 0, 20)]);
    const joined = joinToNetwork(network, grid, Float64Array.of(120, -30, 140, -30, 500, 0), 50);
    const into = { meters: new Float64Array(3), source: new Int32Array(3) };
    distanceAlongEdge(distances, joined, into);
    expect([...into.meters]).toEqual([Infinity, Infinity, Infinity]);
    distances.moveSource(0, source(0, 0, 10));
    distanceAlongEdge(distances, joined, into);
    expect([...into.meters]).toEqual([160, Infinity, Infinity]);
    expect([...into.source]).toEqual([0, -1, -1]);
  });

  it('is that of the lowest source where two are equally near', () => {
    const { distances } = city(Infinity);
    distances.compute([source(1, 50), source(0, 50), source(0, 50)]);
    expect(nearestAlongEdge(distances, 0, 50)).toMatchObject({ source: 1, meters: 0 });
    expect(distances.labels.source[1]).toBe(0);
  });

  it('is none on a closed street, and none from a source on one', () => {
    const { network, distances } = city(Infinity);
    distances.compute([source(4, 100)]);
    network.setOpen(4, false);
    distances.repair(network.takeChange());
    expect(nearestAlongEdge(distances, 4, 100)).toBeNull();
    expect(nearestAlongEdge(distances, 0, 50)).toBeNull();
    network.setOpen(4, true);
    distances.repair(network.takeChange());
    expect(nearestAlongEdge(distances, 0, 50)).toMatchObject({ meters: 150 });
  });
});

describe('a route', () => {
  it('leads from the place to the source along the streets', () => {
    const { distances } = city(Infinity);
    distances.compute([source(0, 10)]);
    const route = routeBetween(distances, 2, 90);
    expect(route?.meters).toBe(120);
    expect([...(route?.cornerMeters ?? [])]).toEqual([10, 100, 0, 100, 0, 0, 10, 0]);
    expect(route?.edges).toEqual([2, 3, 0]);
  });

  it('is a stretch of one street where both stand on it', () => {
    const { distances } = city(Infinity);
    distances.compute([source(4, 150)]);
    expect([...(routeBetween(distances, 4, 40)?.cornerMeters ?? [])]).toEqual([140, 0, 250, 0]);
  });

  it('is none where no source is within the limit', () => {
    const { distances } = city(50);
    distances.compute([source(4, 200)]);
    expect(routeBetween(distances, 0, 50)).toBeNull();
  });
});

describe('what is reached', () => {
  it('is whole streets and parts of streets', () => {
    const { distances } = city(1000);
    distances.compute([source(0, 0)]);
    const reached = reachedEdges(distances, 150);
    const stretches = [...reached.edge].map((edge, at) => [
      edge,
      reached.fromMeters[at],
      reached.toMeters[at],
    ]);
    expect(stretches).toEqual([
      [0, 0, 100],
      [1, 0, 50],
      [2, 50, 100],
      [3, 0, 100],
      [4, 0, 50],
    ]);
    expect([...reached.cornerMeters.subarray(4, 8)]).toEqual([100, 0, 100, 50]);
    expect([...reached.starts]).toEqual([0, 2, 4, 6, 8, 10]);
  });

  it('is two stretches of a street that is reached from both ends', () => {
    const { distances } = city(1000);
    distances.compute([source(0, 50)]);
    const reached = reachedEdges(distances, 190);
    const top = [...reached.edge.keys()].filter((at) => reached.edge[at] === 2);
    expect(top.map((at) => [reached.fromMeters[at], reached.toMeters[at]])).toEqual([
      [0, 40],
      [60, 100],
    ]);
  });

  it('is the surroundings of a source in the middle of a street', () => {
    const { distances } = city(1000);
    distances.compute([source(4, 100, 10)]);
    const reached = reachedEdges(distances, 40);
    expect([...reached.cornerMeters]).toEqual([170, 0, 230, 0]);
    expect(() => reachedEdges(distances, 1001)).toThrow('1000 m');
  });
});

describe('a sketched path', () => {
  it('is a short cut from the moment it is drawn until it is erased', () => {
    const { network, grid, distances } = city(Infinity);
    const paths = new SketchedPaths(network, grid, 10);
    distances.compute([source(0, 50)]);
    paths.set('a', { cornerMeters: Float64Array.of(50, 2, 50, 98), joins: 'ends' });
    distances.repair(network.takeChange());
    expect(nearestAlongEdge(distances, 2, 50)).toMatchObject({ meters: 100 });
    expect(nearestAlongEdge(distances, 2, 30)).toMatchObject({ meters: 120 });
    expect([...(routeBetween(distances, 2, 30)?.cornerMeters ?? [])]).toEqual([
      70, 100, 50, 100, 50, 98, 50, 2, 50, 0,
    ]);
    paths.remove('a');
    distances.repair(network.takeChange());
    expect(nearestAlongEdge(distances, 2, 50)).toMatchObject({ meters: 200 });
  });

  it('on the ground joins every street it crosses, a bridge only at its ends', () => {
    const lines = [
      [0, 0, 100, 0],
      [0, 50, 100, 50],
      [0, 100, 100, 100],
      [0, 0, 0, 50, 0, 100],
    ];
    for (const [joins, meters] of [
      ['crossings', 50],
      ['ends', 150],
    ] as const) {
      const { network, grid, distances } = city(Infinity, lines);
      new SketchedPaths(network, grid, 5).set('a', {
        cornerMeters: Float64Array.of(50, 0, 50, 100),
        joins,
      });
      distances.compute([source(0, 50)]);
      expect(nearestAlongEdge(distances, 1, 50)?.meters).toBeCloseTo(meters, 9);
    }
  });

  it('can be joined by another, and moved under it', () => {
    const { network, grid, distances } = city(Infinity);
    const paths = new SketchedPaths(network, grid, 10);
    distances.compute([source(3, 50)]);
    const across = (x: number) => ({
      cornerMeters: Float64Array.of(x, 0, x, 100),
      joins: 'ends' as const,
    });
    paths.set('a', across(50));
    paths.set('b', { cornerMeters: Float64Array.of(0, 50, 50, 50), joins: 'ends' });
    distances.repair(network.takeChange());
    expect(nearestAlongEdge(distances, 2, 50)).toMatchObject({ meters: 100 });
    paths.set('a', across(40));
    distances.repair(network.takeChange());
    expect(nearestAlongEdge(distances, 2, 60)).toMatchObject({ meters: 90 });
    expect(network.addedEdges()).toHaveLength(2);
  });

  it('that reaches nothing stays loose, and one without length is none', () => {
    const { network, grid } = city(Infinity);
    const paths = new SketchedPaths(network, grid, 10);
    paths.set('a', { cornerMeters: Float64Array.of(900, 900, 950, 950), joins: 'ends' });
    paths.set('b', { cornerMeters: Float64Array.of(50, 0, 50, 0), joins: 'crossings' });
    expect(paths.edgesOf('a')).toHaveLength(1);
    expect(paths.edgesOf('b')).toEqual([]);
    paths.remove('a');
    expect(paths.edgesOf('a')).toEqual([]);
  });
});
