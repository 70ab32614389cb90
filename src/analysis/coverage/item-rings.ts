import type { PolygonSet } from './engine/polygon-set.ts';

/** The rings of one item of a polygon set, as views on its coordinates. */
export function itemRings(set: PolygonSet, item: number): Float64Array[] {
  const rings: Float64Array[] = [];
  for (let ring = set.ringOffsets[item]; ring < set.ringOffsets[item + 1]; ring++) {
    rings.push(set.coords.subarray(2 * set.coordOffsets[ring], 2 * set.coordOffsets[ring + 1]));
  }
  return rings;
}
