import { degreesPerMeter } from './degrees-per-meter.ts';
import { geometryVertices } from './geometry-vertices.ts';
import type { ShapeGeometry } from './geometry-vertices.ts';
import { mapRings } from './map-rings.ts';

/** The geometry moved by metres east and north; every corner by the same step in degrees. */
export function translateGeometry<Geometry extends ShapeGeometry>(
  geometry: Geometry,
  eastMeters: number,
  northMeters: number,
): Geometry {
  const step = degreesPerMeter(geometryVertices(geometry)[0]?.[1] ?? 0);
  return mapRings(geometry, (run) =>
    run.map((p) => [p[0] + eastMeters * step.lng, p[1] + northMeters * step.lat]),
  );
}
