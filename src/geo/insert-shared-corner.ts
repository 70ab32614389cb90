import { distanceInDegrees } from './distance-in-degrees.ts';
import type { ShapeGeometry } from './geometry-vertices.ts';
import { mapRings } from './map-rings.ts';

/** Degrees within which two corners are one place: a tenth of a millimetre. */
const samePlaceDegrees = 1e-9;

/** Whether two corners are one place, to a tenth of a millimetre. Degrees. */
export function isSamePlace(a: readonly number[], b: readonly number[]): boolean {
  return Math.abs(a[0] - b[0]) <= samePlaceDegrees && Math.abs(a[1] - b[1]) <= samePlaceDegrees;
}

/**
 * Geometries with a corner at a place wherever a border of theirs passes it, to a tenth of a
 * millimetre. Those that have one there, or do not pass, keep their identity. Degrees.
 */
export function insertSharedCorner<Geometry extends ShapeGeometry>(
  geometries: readonly Geometry[],
  at: GeoJSON.Position,
): readonly Geometry[] {
  return geometries.map((geometry) => {
    if (geometry.type === 'Point') return geometry;
    let inserted = false;
    const isRing = geometry.type !== 'LineString';
    const changed = mapRings(geometry, (run) => {
      if (run.some((corner) => isSamePlace(corner, at))) return run;
      const edges = isRing ? run.length : run.length - 1;
      for (let edge = 0; edge < edges; edge += 1) {
        const next = run[(edge + 1) % run.length];
        if (distanceInDegrees(at, [run[edge], next]) > samePlaceDegrees) continue;
        inserted = true;
        return run.toSpliced(edge + 1, 0, [at[0], at[1]]);
      }
      return run;
    });
    return inserted ? changed : geometry;
  });
}
