import type { WayLines } from '../../domain/walk-ways.ts';
import { spaceOrder } from './space-order.ts';

/** Which nodes of the ways are nodes of the network. */
export interface Junctions {
  /** The network's node for every node of the ways; -1 where a way only bends or none passes. */
  readonly nodeOf: Int32Array;
  readonly nodeOfWays: Int32Array;
}

/** The edges between junctions, as `WalkNetwork` holds them. */
export interface CutEdges {
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  readonly edgeMeters: Float64Array;
  readonly edgeWay: Int32Array;
  readonly edgeSteps: Uint8Array;
  readonly edgeSlopes: Float32Array;
  readonly cornerStarts: Int32Array;
  readonly cornerMeters: Float64Array;
  readonly cornerOffsets: Float64Array;
}

/**
 * Names the junctions among the nodes of the ways: where a way ends, or where ways pass more than
 * once. They are numbered in their order in space, so that neighbours lie close in memory.
 * `nodeMeters`: x, y pairs.
 */
export function countJunctions(nodeMeters: Float64Array, ways: WayLines): Junctions {
  const nodeCount = nodeMeters.length / 2;
  const passes = new Uint8Array(nodeCount);
  const pass = (node: number, times: number): void => {
    passes[node] = Math.min(2, passes[node] + times);
  };
  for (let way = 0; way + 1 < ways.wayStarts.length; way++) {
    const nodes = nodesOfWay(ways, way);
    if (nodes.length < 2) continue;
    for (let at = 0; at < nodes.length; at++) {
      pass(nodes[at], at === 0 || at === nodes.length - 1 ? 2 : 1);
    }
  }
  const found: number[] = [];
  for (let node = 0; node < nodeCount; node++) if (passes[node] === 2) found.push(node);
  const positions = new Float64Array(2 * found.length);
  for (const [at, node] of found.entries()) {
    positions[2 * at] = nodeMeters[2 * node];
    positions[2 * at + 1] = nodeMeters[2 * node + 1];
  }
  const nodeOfWays = spaceOrder(positions).map((at) => found[at]);
  const nodeOf = new Int32Array(nodeCount).fill(-1);
  for (let at = 0; at < nodeOfWays.length; at++) nodeOf[nodeOfWays[at]] = at;
  return { nodeOf, nodeOfWays };
}

/**
 * Cuts every way at its junctions. `nodeMeters`: x, y pairs in metres; `nodeOf`: from
 * `countJunctions`. Lengths and offsets are in metres along the corners.
 */
export function cutWays(nodeMeters: Float64Array, ways: WayLines, nodeOf: Int32Array): CutEdges {
  const from: number[] = [];
  const to: number[] = [];
  const meters: number[] = [];
  const wayOf: number[] = [];
  const starts: number[] = [0];
  const corners: number[] = [];
  const offsets: number[] = [];

  const addCorner = (node: number, offset: number): void => {
    corners.push(nodeMeters[2 * node], nodeMeters[2 * node + 1]);
    offsets.push(offset);
  };

  for (let way = 0; way + 1 < ways.wayStarts.length; way++) {
    const nodes = nodesOfWay(ways, way);
    if (nodes.length < 2) continue;
    let offset = 0;
    let first = nodes[0];
    addCorner(first, 0);
    for (let at = 1; at < nodes.length; at++) {
      const node = nodes[at];
      offset += distanceMeters(nodeMeters, nodes[at - 1], node);
      addCorner(node, offset);
      if (nodeOf[node] < 0) continue;
      from.push(nodeOf[first]);
      to.push(nodeOf[node]);
      meters.push(offset);
      wayOf.push(way);
      starts.push(offsets.length);
      first = node;
      offset = 0;
      if (at + 1 < nodes.length) addCorner(node, 0);
    }
  }
  const edgeWay = Int32Array.from(wayOf);
  return {
    edgeFrom: Int32Array.from(from),
    edgeTo: Int32Array.from(to),
    edgeMeters: Float64Array.from(meters),
    edgeWay,
    edgeSteps: Uint8Array.from(edgeWay, (way) => ways.waySteps[way]),
    edgeSlopes: Float32Array.from(edgeWay, (way) => ways.waySlopes[way]),
    cornerStarts: Int32Array.from(starts),
    cornerMeters: Float64Array.from(corners),
    cornerOffsets: Float64Array.from(offsets),
  };
}

/** The nodes of a way without a node that follows itself. */
function nodesOfWay(ways: WayLines, way: number): readonly number[] {
  const nodes: number[] = [];
  for (let at = ways.wayStarts[way]; at < ways.wayStarts[way + 1]; at++) {
    const node = ways.wayNodes[at];
    if (node !== nodes.at(-1)) nodes.push(node);
  }
  return nodes;
}

function distanceMeters(nodeMeters: Float64Array, a: number, b: number): number {
  const dx = nodeMeters[2 * b] - nodeMeters[2 * a];
  const dy = nodeMeters[2 * b + 1] - nodeMeters[2 * a + 1];
  return Math.sqrt(dx * dx + dy * dy);
}
