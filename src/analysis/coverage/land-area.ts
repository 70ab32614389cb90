import { ringsArea } from '../../geo/rings-area.ts';
import type { PolygonSet } from './engine/polygon-set.ts';
import { itemRings } from './item-rings.ts';

/** The areas of all polygons together, m² of the local plane; what lies on another counts twice. */
export function landArea(polygons: PolygonSet): number {
  let area = 0;
  for (let item = 0; item < polygons.count; item++) {
    area += Math.abs(ringsArea(itemRings(polygons, item)));
  }
  return area;
}
