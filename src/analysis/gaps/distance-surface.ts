import { distanceClassLimitsMeters } from '../../domain/coverage.ts';
import type { SurfacePart } from '../../domain/gaps.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { SurfaceSquares } from './surface-squares.ts';
import { squaresOutline } from './squares-outline.ts';

/**
 * The squares by how far their middle is from the nearest target, as one shape a class (WGS 84).
 * `meters`: one a square, Infinity beyond what was looked for. Squares in a zone whose targets are
 * not known are a part of their own. A class without squares is left out.
 */
export function distanceSurface(
  { lattice, squares, zones }: SurfaceSquares,
  meters: ArrayLike<number>,
  isKnownZone: (zone: number) => boolean,
  plane: LocalPlane,
): readonly SurfacePart[] {
  const parts = new Map<SurfacePart['distanceClass'], number[]>();
  for (const [at, square] of squares.entries()) {
    const distanceClass = isKnownZone(zones[at]) ? classOf(meters[at]) : 'unknown';
    const members = parts.get(distanceClass);
    if (members) members.push(square);
    else parts.set(distanceClass, [square]);
  }
  const order = (part: SurfacePart['distanceClass']): number => (part === 'unknown' ? 9 : part);
  return [...parts]
    .toSorted(([a], [b]) => order(a) - order(b))
    .map(([distanceClass, members]) => ({
      distanceClass,
      geometry: squaresOutline(lattice, members, plane),
    }));
}

function classOf(meters: number): number {
  const found = distanceClassLimitsMeters.findIndex((limit) => meters <= limit);
  return found === -1 ? distanceClassLimitsMeters.length : found;
}
