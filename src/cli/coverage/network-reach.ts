import type { LocalShape } from '../../analysis/coverage/local-shape.ts';
import { projectGeometry } from '../../analysis/coverage/project-geometry.ts';
import { borderEntrances } from '../../analysis/network/border-entrances.ts';
import { distanceAlongEdge } from '../../analysis/network/distance-along-edge.ts';
import { buildEdgeGrid, type EdgeGrid } from '../../analysis/network/edge-grid.ts';
import { joinToNetwork } from '../../analysis/network/join-to-network.ts';
import { linesToWays } from '../../analysis/network/lines-to-ways.ts';
import { LiveNetwork } from '../../analysis/network/live-network.ts';
import { NetworkDistances } from '../../analysis/network/network-distances.ts';
import type { EdgePlace } from '../../analysis/network/network-sources.ts';
import { buildWalkNetwork, type WalkNetwork } from '../../analysis/network/walk-network.ts';
import type { WalkWays } from '../../domain/walk-ways.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import { latticeCover } from './lattice-cover.ts';
import { pointsWithin } from './points-within.ts';
import type { MakeReach } from './reach-model.ts';
import type { InputFile } from './read-input.ts';
import { straightReach } from './straight-reach.ts';

/** Paths to walk on: ways that know where they meet, or plain lines. */
export type PathSource = WalkWays | InputFile;

/**
 * Reach along paths. Homes and points that are targets join the nearest path, and the way there
 * counts; areas and lines are entered where a path crosses their border, or where one is nearest.
 * Inside a target the distance is 0. Points are answered exactly, areas on a lattice of points
 * (see `latticeCover`).
 */
export function networkReach(paths: PathSource, say: (line: string) => void): MakeReach {
  return (plane, parts, distanceMeters, lookMeters) => {
    const straight = straightReach(parts, distanceMeters, lookMeters);
    const limitMeters = Math.max(distanceMeters, lookMeters);
    if (parts.length === 0) return straight;
    const base = buildOn(paths, plane);
    const network = new LiveNetwork(base);
    const grid = buildEdgeGrid(base);
    const distances = new NetworkDistances(network, limitMeters);
    const entrances = parts.map(({ shape }) => entrancesOf(shape, network, grid, limitMeters));
    const lost = entrances.filter((own) => own.length === 0).length;
    if (lost > 0) say(`${lost} parts of targets are farther than ${limitMeters} m from any path`);
    distances.compute(entrances.flat());
    const insides = parts.map(({ shape }) => shape).filter(({ type }) => type === 'area');
    const pointMeters = (points: Float64Array): Float64Array => {
      const inside = pointsWithin(points, insides, 0);
      const joined = joinToNetwork(network, grid, points, limitMeters);
      const meters = new Float64Array(inside.length);
      distanceAlongEdge(distances, joined, { meters, source: new Int32Array(inside.length) });
      return meters.map((length, at) => (inside[at] === 1 ? 0 : length));
    };
    const reachedPoints = (points: Float64Array): Uint8Array =>
      Uint8Array.from(pointMeters(points), (length) => (length <= distanceMeters ? 1 : 0));
    return {
      refused: straight.refused,
      areasAreEstimated: true,
      reachedPoints,
      pointMeters,
      coveredAreas: (set) => latticeCover(set, straight, reachedPoints),
    };
  };
}

function buildOn(paths: PathSource, plane: LocalPlane): WalkNetwork {
  if ('nodeLngLats' in paths)
    return buildWalkNetwork(plane.project(paths.nodeLngLats), paths.lines);
  const lines = paths.features.flatMap(({ geometry }) =>
    geometry === null
      ? []
      : projectGeometry(geometry, plane)
          .filter(({ type }) => type === 'line')
          .flatMap(({ rings }) => rings),
  );
  const { nodeMeters, lines: ways } = linesToWays(lines);
  return buildWalkNetwork(nodeMeters, ways);
}

function entrancesOf(
  { type, rings }: LocalShape,
  network: LiveNetwork,
  grid: EdgeGrid,
  limitMeters: number,
): readonly EdgePlace[] {
  if (type !== 'point') return borderEntrances(network, grid, rings, limitMeters);
  const { edge, offsetMeters, accessMeters } = joinToNetwork(network, grid, rings[0], limitMeters);
  if (edge[0] < 0) return [];
  return [{ edge: edge[0], offsetMeters: offsetMeters[0], accessMeters: accessMeters[0] }];
}
