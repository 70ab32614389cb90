/**
 * Many polygons or multipolygons as one structure of arrays, in metres of a local equal-area plane.
 * Item `i` owns the rings `ringOffsets[i] … ringOffsets[i + 1] - 1`; ring `r` owns the vertices
 * `coordOffsets[r] … coordOffsets[r + 1] - 1` of `coords` (x, y interleaved). Rings may be closed
 * or open, in either winding; shells and holes need not be told apart (see `normaliseRings`).
 */
export interface PolygonSet {
  readonly count: number;
  readonly ringOffsets: Uint32Array;
  readonly coordOffsets: Uint32Array;
  readonly coords: Float64Array;
}

/**
 * The polygon set holding the given items, each a list of rings with x, y interleaved in local
 * metres. `polygonSetFromRings([[square], [shell, hole]])` has two items and three rings.
 */
export function polygonSetFromRings(
  items: readonly (readonly (Float64Array | readonly number[])[])[],
): PolygonSet {
  const rings = items.flat();
  const ringOffsets = new Uint32Array(items.length + 1);
  const coordOffsets = new Uint32Array(rings.length + 1);
  let ringTotal = 0;
  items.forEach((item, i) => {
    ringTotal += item.length;
    ringOffsets[i + 1] = ringTotal;
  });
  let vertexTotal = 0;
  rings.forEach((ring, r) => {
    if (ring.length % 2 !== 0) throw new Error(`Ring ${r} has an odd number of values`);
    vertexTotal += ring.length / 2;
    coordOffsets[r + 1] = vertexTotal;
  });
  const coords = new Float64Array(vertexTotal * 2);
  rings.forEach((ring, r) => coords.set(ring, coordOffsets[r] * 2));
  return { count: items.length, ringOffsets, coordOffsets, coords };
}
