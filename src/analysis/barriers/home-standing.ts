import type { BarrierWorld } from './barrier-world.ts';
import { fitsLatticeMeters, latticeMeters } from './lattice-meters.ts';

/**
 * Where a home's ways begin: where it is; at the nearest shore, when it is in water no further out
 * than the settings say; or nowhere, because it is further out or outside every plane.
 */
export type HomeStanding =
  | {
      readonly kind: 'on-ground' | 'moved-to-shore';
      readonly x: number;
      readonly y: number;
      /** Metres from the home to there. */
      readonly extraMeters: number;
      /** On a barrier's border: of its two sides one may be water. */
      readonly isOnWall: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: 'far-in-barrier' | 'no-place' };

/** Where the ways of a home at x, y begin, in metres on the lattice. */
export function homeStanding(world: BarrierWorld, homeX: number, homeY: number): HomeStanding {
  if (!fitsLatticeMeters([homeX, homeY])) return { kind: 'refused', reason: 'no-place' };
  const { ground, settings, walls } = world;
  const [x, y] = [latticeMeters(homeX), latticeMeters(homeY)];
  if (!ground.isInArea(x, y)) {
    const isOnWall = walls.isNearWall(x, y, settings.jointMeters);
    return { kind: 'on-ground', x, y, extraMeters: 0, isOnWall };
  }
  const shore = ground.nearestShore(x, y, settings.shoreMeters);
  if (!shore) return { kind: 'refused', reason: 'far-in-barrier' };
  return {
    kind: 'moved-to-shore',
    x: latticeMeters(shore.x),
    y: latticeMeters(shore.y),
    extraMeters: shore.meters,
    isOnWall: true,
  };
}
