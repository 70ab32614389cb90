import type { MeasureGeometry } from '../../domain/measure.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { mapRings } from '../../geo/map-rings.ts';

/**
 * A grip on a shape: a corner by its number (see `geometryVertices`), or the middle of the edge
 * that starts at that corner, which becomes a new corner when it is dragged.
 */
export interface ShapeHandle {
  readonly type: 'vertex' | 'midpoint';
  readonly vertex: number;
  readonly at: LngLat;
}

/** The grips of a line or an area, middles first so that corners lie above them. */
export function shapeHandles(geometry: MeasureGeometry): readonly ShapeHandle[] {
  const vertices: ShapeHandle[] = [];
  const midpoints: ShapeHandle[] = [];
  const closed = geometry.type !== 'LineString';
  mapRings(geometry, (run, firstIndex) => {
    for (const [i, from] of run.entries()) {
      vertices.push({ type: 'vertex', vertex: firstIndex + i, at: [from[0], from[1]] });
      if (!closed && i === run.length - 1) continue;
      const to = run[(i + 1) % run.length];
      const at: LngLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      midpoints.push({ type: 'midpoint', vertex: firstIndex + i, at });
    }
    return run;
  });
  return geometry.type === 'Point' ? [] : [...midpoints, ...vertices];
}

/** The geometry with a new corner after the one with this number. */
export function insertVertex(
  geometry: MeasureGeometry,
  afterVertex: number,
  at: LngLat,
): MeasureGeometry {
  return mapRings(geometry, (run, firstIndex) => {
    const place = afterVertex - firstIndex;
    if (place < 0 || place >= run.length) return run;
    return run.toSpliced(place + 1, 0, [...at]);
  });
}

/** The geometry with one corner put at a position. */
export function placeVertex(
  geometry: MeasureGeometry,
  vertex: number,
  at: LngLat,
): MeasureGeometry {
  return mapRings(geometry, (run, firstIndex) =>
    run.map((position, i) => (firstIndex + i === vertex ? [...at] : position)),
  );
}
