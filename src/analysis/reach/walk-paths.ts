import type { WalkWays } from '../../domain/walk-ways.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import { PointIndex } from '../../geo/point-index.ts';
import { buildEdgeGrid, type EdgeGrid } from '../network/edge-grid.ts';
import { buildWalkNetwork, type WalkNetwork } from '../network/walk-network.ts';

/** The paths of a place, prepared once for all questions. */
export interface WalkPaths {
  readonly network: WalkNetwork;
  readonly grid: EdgeGrid;
  /** Where data say that one goes in, as x and y in metres. */
  readonly entrances: { readonly xs: Float64Array; readonly ys: Float64Array };
  readonly entranceIndex: PointIndex;
}

/** Prepares paths in the local plane. `entranceNodes`: nodes of the ways that are entrances. */
export function walkPaths(
  ways: WalkWays,
  entranceNodes: ArrayLike<number>,
  plane: LocalPlane,
): WalkPaths {
  const nodeMeters = plane.project(ways.nodeLngLats);
  const network = buildWalkNetwork(nodeMeters, ways.lines);
  const nodes = Array.from(entranceNodes);
  const xs = Float64Array.from(nodes, (node) => nodeMeters[2 * node]);
  const ys = Float64Array.from(nodes, (node) => nodeMeters[2 * node + 1]);
  return {
    network,
    grid: buildEdgeGrid(network),
    entrances: { xs, ys },
    entranceIndex: new PointIndex(xs, ys),
  };
}
