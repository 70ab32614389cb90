import type { ShapeGeometry } from './geometry-vertices.ts';
import type { LngLat } from './lng-lat.ts';
import type { LocalMeters } from './local-meters.ts';
import { localPlane } from './local-plane.ts';
import { mapRings } from './map-rings.ts';

/**
 * The geometry with every corner moved by a rule in metres on the local plane around a centre,
 * so that what is round or square on the ground stays so. Heights and further numbers of a
 * position are kept. Degrees in and out.
 */
export function changeInPlane<Geometry extends ShapeGeometry>(
  geometry: Geometry,
  centre: LngLat,
  change: (position: LocalMeters) => LocalMeters,
): Geometry {
  const plane = localPlane(centre);
  return mapRings(geometry, (run) =>
    run.map(([lng, lat, ...rest]) => [
      ...plane.toLngLat(change(plane.toLocal([lng, lat]))),
      ...rest,
    ]),
  );
}
