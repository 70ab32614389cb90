import type { ShapeGeometry } from './geometry-vertices.ts';
import { insertSharedCorner, isSamePlace } from './insert-shared-corner.ts';
import { mapRings } from './map-rings.ts';

/**
 * Geometries with one place moved in all of them at once: every corner there, and every border that
 * passes there without a corner gets one, so that neighbours stay neighbours. Those that have no
 * part in the place keep their identity. Degrees; whether the shapes are still sound is not asked.
 */
export function moveSharedCorner<Geometry extends ShapeGeometry>(
  geometries: readonly Geometry[],
  from: GeoJSON.Position,
  to: GeoJSON.Position,
): readonly Geometry[] {
  return insertSharedCorner(geometries, from).map((geometry) => {
    let moved = false;
    const changed = mapRings(geometry, (run) =>
      run.map((corner) => {
        if (!isSamePlace(corner, from)) return corner;
        moved = true;
        return [to[0], to[1], ...corner.slice(2)];
      }),
    );
    return moved ? changed : geometry;
  });
}

/**
 * Geometries with a stretch of border moved in all of them at once: both its ends by the same step
 * in degrees, and the corners between them.
 */
export function moveSharedBorder<Geometry extends ShapeGeometry>(
  geometries: readonly Geometry[],
  border: readonly GeoJSON.Position[],
  step: readonly [lng: number, lat: number],
): readonly Geometry[] {
  const prepared = border.reduce(insertSharedCorner<Geometry>, geometries);
  return prepared.map((geometry) => {
    let moved = false;
    const changed = mapRings(geometry, (run) =>
      run.map((corner) => {
        if (!border.some((place) => isSamePlace(corner, place))) return corner;
        moved = true;
        return [corner[0] + step[0], corner[1] + step[1], ...corner.slice(2)];
      }),
    );
    return moved ? changed : geometry;
  });
}
