import type { AskedTarget } from '../coverage/asked-targets.ts';
import { boundsWithin, distanceToShape } from '../coverage/local-shape.ts';
import { distanceToPath } from '../../geo/distance-to-path.ts';
import { borderEntrances } from '../network/border-entrances.ts';
import { crossingsWithEdges } from '../network/crossings-with-edges.ts';
import type { LiveNetwork } from '../network/live-network.ts';
import { nearestPlace, nearestPlaceOnEdge } from '../network/nearest-place.ts';
import type { EdgePlace } from '../network/network-sources.ts';
import type { WalkPaths } from './walk-paths.ts';

/** A place where one comes into a target. */
export interface Entrance extends EdgePlace {
  /** Where the target is met, in metres. */
  readonly x: number;
  readonly y: number;
  readonly isEstimated: boolean;
}

/** An entrance of the path data this near to an area's border leads into it, in metres. */
const gateMeters = 3;

/** How far a target may be from the nearest path, in metres. */
export const targetJoinMeters = 250;

/**
 * Where one comes from the paths into a target. Entrances that the target's own data name come
 * first; then entrances of the path data on an area's border; else, estimated, where a path crosses
 * the border, or is nearest to it. A point is joined to the nearest path. None where no path is
 * near enough.
 */
export function targetEntrances(
  target: AskedTarget,
  live: LiveNetwork,
  paths: WalkPaths,
): readonly Entrance[] {
  const named = namedEntrances(target, paths);
  const known = named.flatMap(([x, y]) => joined(target, x, y, live, paths));
  if (known.length > 0) return known;
  return target.shapes.flatMap(({ type, rings }): readonly Entrance[] => {
    if (type !== 'point') return borderEntrances(live, paths.grid, rings, targetJoinMeters);
    return joined(target, rings[0][0], rings[0][1], live, paths);
  });
}

/**
 * Where one comes into a target besides, from sketched edges alone: where they cross its border, or
 * from each of them to a point or an entrance that is known. They join what leads in today, so that
 * a path more never makes a way longer.
 */
export function sketchedEntrances(
  target: AskedTarget,
  live: LiveNetwork,
  paths: WalkPaths,
  edges: readonly number[],
): readonly Entrance[] {
  if (edges.length === 0) return [];
  const named = namedEntrances(target, paths);
  const entrances: Entrance[] = [];
  const joinAt = (x: number, y: number): void => {
    const onward = Math.min(...target.shapes.map((shape) => distanceToShape(x, y, shape)));
    for (const edge of edges) {
      const place = nearestPlaceOnEdge(live, edge, x, y, targetJoinMeters);
      if (!place) continue;
      const accessMeters = place.accessMeters + onward;
      const { offsetMeters } = place;
      entrances.push({ edge, offsetMeters, accessMeters, x, y, isEstimated: false });
    }
  };
  for (const [x, y] of named) joinAt(x, y);
  if (named.length > 0) return entrances;
  const sketched = new Set(edges);
  for (const { type, rings } of target.shapes) {
    if (type === 'point') joinAt(rings[0][0], rings[0][1]);
    else {
      for (const ring of rings) {
        const found = crossingsWithEdges(live, paths.grid, ring, (edge) => sketched.has(edge));
        for (const { edge, offsetMeters, x, y } of found) {
          entrances.push({ edge, offsetMeters, accessMeters: 0, x, y, isEstimated: true });
        }
      }
    }
  }
  return entrances;
}

function namedEntrances(target: AskedTarget, paths: WalkPaths): readonly [number, number][] {
  const own = target.entrances;
  const places: [number, number][] = [];
  if (own && own.length > 0) {
    for (let at = 0; at < own.length; at += 2) places.push([own[at], own[at + 1]]);
    return places;
  }
  const { xs, ys } = paths.entrances;
  for (const shape of target.shapes) {
    if (shape.type !== 'area') continue;
    paths.entranceIndex.eachIn(boundsWithin(shape, gateMeters), (gate) => {
      const isOnBorder = shape.rings.some(
        (ring) => distanceToPath(xs[gate], ys[gate], closed(ring)) <= gateMeters,
      );
      if (isOnBorder) places.push([xs[gate], ys[gate]]);
    });
  }
  return places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function joined(
  target: AskedTarget,
  x: number,
  y: number,
  live: LiveNetwork,
  { grid }: WalkPaths,
): readonly Entrance[] {
  const allows = (edge: number): boolean => live.isJoinable(edge);
  const place = nearestPlace(live, grid, x, y, targetJoinMeters, allows);
  if (!place) return [];
  // An entrance that data put beside the target leads on to it, or a way could beat the crow.
  const onward = Math.min(...target.shapes.map((shape) => distanceToShape(x, y, shape)));
  const { edge, offsetMeters } = place;
  const accessMeters = place.accessMeters + onward;
  return [{ edge, offsetMeters, accessMeters, x, y, isEstimated: false }];
}

function closed(ring: Float64Array): Float64Array {
  const last = ring.length - 2;
  if (ring[0] === ring[last] && ring[1] === ring[last + 1]) return ring;
  return Float64Array.of(...ring, ring[0], ring[1]);
}
