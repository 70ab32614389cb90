import { barrierDistances } from '../../analysis/barriers/barrier-distances.ts';
import { barrierWorld, type BarrierWorld } from '../../analysis/barriers/barrier-world.ts';
import type { ReachTarget } from '../../analysis/barriers/reach-targets.ts';
import type { LocalShape } from '../../analysis/coverage/local-shape.ts';
import { projectGeometry } from '../../analysis/coverage/project-geometry.ts';
import { boundsMeet, boundsOf, growBounds, noBounds, joinBounds } from '../../geo/bounds.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import { latticeCover } from './lattice-cover.ts';
import type { MakeReach, TargetPart } from './reach-model.ts';
import type { InputFile } from './read-input.ts';
import { straightReach } from './straight-reach.ts';

/** How wide a crossing is that the file says nothing of, in metres. */
export const crossingWidthMeters = 4;

/**
 * Reach by the shortest way that crosses no barrier except at a crossing. Points are answered
 * exactly, areas on a lattice of points (see `latticeCover`).
 */
export function barrierReach(
  barriers: InputFile,
  crossings: InputFile | null,
  say: (line: string) => void,
): MakeReach {
  return (plane, parts, distanceMeters, lookMeters) => {
    const straight = straightReach(parts, distanceMeters, lookMeters);
    const limitMeters = Math.max(distanceMeters, lookMeters);
    if (limitMeters === 0 || parts.length === 0) return straight;
    const bounds = parts.reduce(
      (all, { shape }) => joinBounds(all, boundsOf(shape.rings)),
      noBounds,
    );
    const around = growBounds(bounds, 2 * limitMeters);
    const isNear = ({ rings }: LocalShape): boolean => boundsMeet(boundsOf(rings), around);
    const ways = named(crossings, plane).filter(({ shape }) => isNear(shape));
    const world = barrierWorld(
      named(barriers, plane).filter(({ shape }) => shape.type !== 'point' && isNear(shape)),
      ways.map(({ id, shape }) => ({ id, shape, widthMeters: crossingWidthMeters })),
    );
    for (const id of world.ground.refused) say(`${id} stops nobody: its coordinates are too far`);
    for (const [why, count] of countUnused(world, ways)) {
      say(`${crossings?.path}: ${count} of ${ways.length} crossings open nothing (${why})`);
    }
    const targets = byTarget(parts);
    const reachedPoints = (points: Float64Array): Uint8Array => {
      if (distanceMeters === 0) return straight.reachedPoints(points);
      const { meters } = barrierDistances(world, targets, points, distanceMeters);
      return Uint8Array.from(meters, (length) => (length <= distanceMeters ? 1 : 0));
    };
    return {
      refused: straight.refused,
      areasAreEstimated: true,
      reachedPoints,
      pointMeters: (points) => barrierDistances(world, targets, points, limitMeters).meters,
      coveredAreas: (set) => latticeCover(set, straight, reachedPoints),
    };
  };
}

function countUnused(
  world: BarrierWorld,
  ways: readonly { readonly id: string }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of ways) {
    const why = world.whyUnused(id);
    if (why !== null) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return counts;
}

function named(
  file: InputFile | null,
  plane: LocalPlane,
): readonly { readonly id: string; readonly shape: LocalShape }[] {
  return (file?.features ?? []).flatMap(({ geometry, number }) => {
    const shapes = geometry === null ? [] : projectGeometry(geometry, plane);
    return shapes.map((shape, part) => ({
      id: `${file?.path}, feature ${number}${shapes.length > 1 ? `, part ${part + 1}` : ''}`,
      shape,
    }));
  });
}

function byTarget(parts: readonly TargetPart[]): readonly ReachTarget[] {
  const shapes = new Map<number, LocalShape[]>();
  for (const { target, shape } of parts) {
    const own = shapes.get(target);
    if (own) own.push(shape);
    else shapes.set(target, [shape]);
  }
  return [...shapes.values()].map((own) => ({ shapes: own }));
}
