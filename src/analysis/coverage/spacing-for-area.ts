/**
 * How far apart the points (or how wide the cells) of a square lattice over an area are, metres:
 * `finestMeters`, or as far as it takes for about `most` of them to fill `areaSquareMeters`. Towns
 * keep the finest; a county, thirty times as large as a city, would take millions.
 */
export function spacingForArea(
  areaSquareMeters: number,
  finestMeters: number,
  most: number,
): number {
  return Math.max(finestMeters, Math.sqrt(areaSquareMeters / most));
}
