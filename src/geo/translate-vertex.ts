import { degreesPerMeter } from './degrees-per-meter.ts';
import type { ShapeGeometry } from './geometry-vertices.ts';
import { mapRings } from './map-rings.ts';

/** The geometry with one corner (numbered as in `geometryVertices`) moved by metres. */
export function translateVertex<Geometry extends ShapeGeometry>(
  geometry: Geometry,
  vertex: number,
  eastMeters: number,
  northMeters: number,
): Geometry {
  return mapRings(geometry, (run, firstIndex) =>
    run.map((p, i) => {
      if (firstIndex + i !== vertex) return p;
      const step = degreesPerMeter(p[1]);
      return [p[0] + eastMeters * step.lng, p[1] + northMeters * step.lat];
    }),
  );
}
