import type { NearKind, NearKnown } from '../../domain/near-answer.ts';
import { distanceToPath } from '../../geo/distance-to-path.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { itemRings } from '../coverage/item-rings.ts';
import type { NearInputs } from './near-inputs.ts';

/**
 * How far round a position (metres of the plane) the layers of a kind tell everything: the distance
 * to where the first of them knows nothing more. A layer that could not be read may hide a target
 * anywhere.
 */
export function knownAround(
  x: number,
  y: number,
  kind: NearKind,
  { layers, extents }: Pick<NearInputs, 'layers' | 'extents'>,
): Omit<NearKnown, 'leftOut'> {
  const radii = layers
    .filter(({ targetKind }) => targetKind === kind)
    .map(({ extent }) => {
      if (extent === 'everywhere') return Infinity;
      if (extent === 'nowhere') return 0;
      const rings = itemRings(extents, extent);
      if (!pointInRings(x, y, rings)) return 0;
      return rings.reduce((least, ring) => Math.min(least, distanceToPath(x, y, ring)), Infinity);
    });
  return {
    wholeMeters: radii.length === 0 ? 0 : Math.min(...radii),
    isKnown: radii.some((radius) => radius > 0),
  };
}
