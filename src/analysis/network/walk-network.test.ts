import { describe, expect, it } from 'vitest';
import { linesToWays } from './lines-to-ways.ts';
import { buildWalkNetwork, type WalkNetwork } from './walk-network.ts';

function networkOf(lines: readonly (readonly number[])[], islandMeters = 0): WalkNetwork {
  const { nodeMeters, lines: ways } = linesToWays(lines.map((line) => Float64Array.from(line)));
  return buildWalkNetwork(nodeMeters, ways, islandMeters);
}

function edgeLengths(network: WalkNetwork): readonly number[] {
  return [...network.edgeMeters].sort((a, b) => a - b);
}

describe('ways', () => {
  it('are joined where they share a corner, and only there', () => {
    const joined = networkOf([
      [0, 0, 50, 0, 100, 0],
      [50, 0, 50, 30],
    ]);
    expect(edgeLengths(joined)).toEqual([30, 50, 50]);
    expect(joined.nodeCount).toBe(4);
    expect(joined.components.count).toBe(1);

    const bridge = networkOf([
      [0, 0, 100, 0],
      [50, -20, 50, 30],
    ]);
    expect(edgeLengths(bridge)).toEqual([50, 100]);
    expect(bridge.components.count).toBe(2);
  });

  it('keep their corners between junctions, and their length along them', () => {
    const network = networkOf([[0, 0, 30, 40, 60, 0]]);
    expect(network.edgeCount).toBe(1);
    expect([...network.cornerMeters]).toEqual([0, 0, 30, 40, 60, 0]);
    expect([...network.cornerOffsets]).toEqual([0, 50, 100]);
    expect([...network.rows.arcMeters]).toEqual([100, 100]);
  });

  it('may be rings, loops and twins', () => {
    const ring = networkOf([[0, 0, 10, 0, 10, 10, 0, 0]]);
    expect([ring.nodeCount, ring.edgeCount]).toEqual([1, 1]);
    expect([...ring.rows.edgeArcs]).toEqual([-1, -1]);

    const loopOnStem = networkOf([[0, 0, 10, 0, 20, 10, 20, -10, 10, 0]]);
    expect([loopOnStem.nodeCount, loopOnStem.edgeCount]).toEqual([2, 2]);

    const twins = networkOf([
      [0, 0, 10, 0],
      [0, 0, 5, 5, 10, 0],
    ]);
    expect([twins.nodeCount, twins.edgeCount]).toEqual([2, 2]);
  });

  it('of one place only, or of none, give no edge', () => {
    expect(networkOf([[5, 5, 5, 5], [1, 1], []]).edgeCount).toBe(0);
    expect(networkOf([]).nodeCount).toBe(0);
  });

  it('carry steps and steepness to their edges', () => {
    const { nodeMeters, lines } = linesToWays([
      Float64Array.of(0, 0, 10, 0),
      Float64Array.of(10, 0, 20, 0),
    ]);
    const network = buildWalkNetwork(nodeMeters, {
      ...lines,
      waySteps: Uint8Array.of(0, 1),
      waySlopes: Float32Array.of(0.125, NaN),
    });
    expect([...network.edgeSteps]).toEqual([0, 1]);
    expect([...network.edgeSlopes]).toEqual([0.125, NaN]);
    expect([...network.edgeWay]).toEqual([0, 1]);
  });

  it('meet within a centimetre when their file knows no nodes', () => {
    const near = [Float64Array.of(0, 0, 10, 0), Float64Array.of(10.009, 0, 20, 0)];
    const far = [Float64Array.of(0, 0, 10, 0), Float64Array.of(10.02, 0, 20, 0)];
    expect(linesToWays(near).nodeMeters).toHaveLength(6);
    expect(linesToWays(far).nodeMeters).toHaveLength(8);
    expect(linesToWays(far, 0.05).nodeMeters).toHaveLength(6);
  });

  it('that pass a node which is none are a mistake that names it', () => {
    const { nodeMeters, lines } = linesToWays([Float64Array.of(0, 0, 10, 0)]);
    expect(() => buildWalkNetwork(nodeMeters.slice(0, 2), lines)).toThrow('node 1');
    nodeMeters[2] = NaN;
    expect(() => buildWalkNetwork(nodeMeters, lines)).toThrow('Node 1');
  });
});

describe('connected parts', () => {
  const lines = [
    [0, 0, 10, 0],
    [100, 0, 400, 0],
    [1000, 0, 1050, 0, 1050, 50],
    [400, 0, 400, 300],
  ];

  it('are numbered from the longest, and the small ones are islands', () => {
    const network = networkOf(lines, 60);
    const { components } = network;
    expect([...components.meters]).toEqual([600, 100, 10]);
    expect([...components.isIsland]).toEqual([0, 0, 1]);
    const partOf = new Map(
      [...network.nodeOfWays].map((node, at) => [node, components.ofNode[at]]),
    );
    expect([...partOf].sort(([a], [b]) => a - b).map(([, part]) => part)).toEqual([
      2, 2, 0, 0, 1, 1, 0,
    ]);
  });

  it('are never all islands', () => {
    expect([...networkOf(lines, 1e9).components.isIsland]).toEqual([0, 1, 1]);
  });
});
