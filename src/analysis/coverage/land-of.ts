import { clipRings } from '../../geo/clip-rings.ts';
import { ringArea } from '../../geo/ring-area.ts';
import { ringsArea } from '../../geo/rings-area.ts';
import type { NearbySurface } from './nearby-surfaces.ts';

/** Areas that differ by less differ by the clipper's rounding only. */
export const roundingSquareMeters = 0.01;

/**
 * Oriented rings in local metres less the water around them; the same rings by identity where no
 * water touches them.
 */
export function landOf(
  whole: readonly Float64Array[],
  water: readonly NearbySurface[],
): readonly Float64Array[] {
  let land = whole;
  for (const { rings } of water) {
    if (rings === 'whole') return [];
    const left = clipRings('difference', land, rings);
    if (ringsArea(land) - ringsArea(left) > roundingSquareMeters) land = left;
  }
  return land;
}

/** Shells anticlockwise and holes clockwise; a plain ring that is so already is not moved. */
export function orientedRings(rings: readonly Float64Array[]): readonly Float64Array[] {
  if (rings.length === 1 && ringArea(rings[0]) > 0) return rings;
  return clipRings('union', rings, []);
}
