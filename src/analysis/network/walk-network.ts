import type { WayLines } from '../../domain/walk-ways.ts';
import { countJunctions, cutWays } from './cut-ways.ts';
import { networkComponents, type NetworkComponents } from './network-components.ts';
import { networkRows, type NetworkRows } from './network-rows.ts';

/**
 * Where one can walk, as a graph in a local plane (metres east and north). Nodes are the places
 * where ways meet or end; an edge is what lies between two of them, and keeps every corner.
 * Nothing in it changes: what a plan adds or closes is in `LiveNetwork`.
 */
export interface WalkNetwork {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** x, y pairs in metres. */
  readonly nodeMeters: Float64Array;
  /** Which node of the ways each node is. */
  readonly nodeOfWays: Int32Array;
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  /** Length of each edge in metres, along its corners. */
  readonly edgeMeters: Float64Array;
  /** Which way each edge is part of. */
  readonly edgeWay: Int32Array;
  readonly edgeSteps: Uint8Array;
  /** Rise over run without direction, NaN where not known. */
  readonly edgeSlopes: Float32Array;
  /** Corners of edge `e`, both ends among them: `cornerStarts[e]` to `cornerStarts[e + 1] - 1`. */
  readonly cornerStarts: Int32Array;
  /** x, y pairs in metres. */
  readonly cornerMeters: Float64Array;
  /** How far along its edge each corner is, in metres from the edge's beginning. */
  readonly cornerOffsets: Float64Array;
  readonly rows: NetworkRows;
  readonly components: NetworkComponents;
}

/** A connected part whose edges are shorter than this together is an island, unless told else. */
export const islandMetersDefault = 500;

/**
 * Builds the network of the given ways. `nodeMeters`: x, y pairs of the ways' nodes in a local
 * plane. Ways are joined only at nodes they share (or pass twice). A way of fewer than two
 * different nodes gives no edge. A connected part with less than `islandMeters` of edges, other
 * than the longest part, is marked an island. Throws on a node that does not exist or has no
 * finite position: both are a reader's mistake.
 */
export function buildWalkNetwork(
  nodeMeters: Float64Array,
  ways: WayLines,
  islandMeters: number = islandMetersDefault,
): WalkNetwork {
  checkWays(nodeMeters, ways);
  const junctions = countJunctions(nodeMeters, ways);
  const edges = cutWays(nodeMeters, ways, junctions.nodeOf);
  const nodeCount = junctions.nodeOfWays.length;
  const positions = new Float64Array(2 * nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    positions[2 * node] = nodeMeters[2 * junctions.nodeOfWays[node]];
    positions[2 * node + 1] = nodeMeters[2 * junctions.nodeOfWays[node] + 1];
  }
  return {
    nodeCount,
    edgeCount: edges.edgeFrom.length,
    nodeMeters: positions,
    nodeOfWays: junctions.nodeOfWays,
    ...edges,
    rows: networkRows(nodeCount, edges.edgeFrom, edges.edgeTo, edges.edgeMeters),
    components: networkComponents(nodeCount, edges, islandMeters),
  };
}

function checkWays(nodeMeters: Float64Array, ways: WayLines): void {
  const nodeCount = nodeMeters.length / 2;
  for (const node of ways.wayNodes) {
    if (!(node >= 0 && node < nodeCount))
      throw new Error(`A way passes node ${node}, which is none`);
    if (!Number.isFinite(nodeMeters[2 * node] + nodeMeters[2 * node + 1])) {
      throw new Error(`Node ${node} of a way has no finite position`);
    }
  }
}
