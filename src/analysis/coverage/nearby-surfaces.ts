import { boundsMeet, boundsOf, growBounds, type Bounds } from '../../geo/bounds.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { ringsTouchBounds } from '../../geo/rings-touch-bounds.ts';
import { trimRings } from '../../geo/trim-rings.ts';
import type { PolygonSet } from './engine/polygon-set.ts';
import { itemRings } from './item-rings.ts';

/** A zone or a water surface around one cell: cut down to it, since a clip's time grows with size. */
export interface NearbySurface {
  readonly item: number;
  /** Even-odd rings; `whole` when the cell lies inside altogether. */
  readonly rings: readonly ArrayLike<number>[] | 'whole';
}

/** Finds which items of a polygon set lie around a place, and what of them. */
export function surfaceFinder(polygons: PolygonSet): (place: Bounds) => NearbySurface[] {
  const all = Array.from({ length: polygons.count }, (_, item) => {
    const rings = itemRings(polygons, item);
    return { item, rings, bounds: boundsOf(rings) };
  });
  return (place) => {
    const found: NearbySurface[] = [];
    for (const { item, rings, bounds } of all) {
      if (!boundsMeet(bounds, place)) continue;
      if (ringsTouchBounds(rings, place)) {
        const trimmed = trimRings(rings, growBounds(place, 1));
        if (trimmed.length > 0) found.push({ item, rings: trimmed });
      } else if (pointInRings(place[0], place[1], rings)) {
        found.push({ item, rings: 'whole' });
      }
    }
    return found;
  };
}
