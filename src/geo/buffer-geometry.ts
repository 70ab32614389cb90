import { areaOfPolygons } from './area-of-polygons.ts';
import { densify } from './densify.ts';
import { geometryVertices, type ShapeGeometry } from './geometry-vertices.ts';
import { localPlane } from './local-plane.ts';
import { polygonsOfRings } from './overlay/polygons-of-rings.ts';
import { noShape, type AreaGeometry, type ShapeResult } from './shape-result.ts';
import { unitedBuffers, type BufferedShape } from './united-buffers.ts';

const farthestMeters = 100_000;

/**
 * The ground within a distance in metres of any of the geometries, measured on the ground: round
 * at ends and corners, holes filled as far as it reaches. An arc's chords leave it by at most half
 * a per cent of the distance, or 5 cm. Degrees. Refused: `bad-radius` for a distance that is not
 * over 0 or beyond 100 km, `no-area` for no geometry, `too-tangled`.
 */
export function bufferGeometry(
  geometries: readonly ShapeGeometry[],
  distanceMeters: number,
): ShapeResult<AreaGeometry> {
  if (!(distanceMeters > 0) || distanceMeters > farthestMeters) return noShape('bad-radius');
  const [first] = geometries.flatMap((geometry) => geometryVertices(geometry));
  if (!first) return noShape('no-area');
  const plane = localPlane([first[0], first[1]]);
  const shapes = geometries.flatMap((geometry): readonly BufferedShape[] =>
    runsOf(geometry).map(({ type, runs }) => ({
      type,
      rings: runs.map((run) => plane.project(densify(run))),
    })),
  );
  const toleranceMeters = Math.max(0.05, distanceMeters * 0.005);
  const rings = unitedBuffers(shapes, distanceMeters, toleranceMeters).map((ring) => {
    const flat = plane.unproject(ring);
    return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]]);
  });
  return areaOfPolygons(polygonsOfRings(rings), 'no-area');
}

interface Runs {
  readonly type: BufferedShape['type'];
  readonly runs: readonly GeoJSON.Position[][];
}

function runsOf(geometry: ShapeGeometry): readonly Runs[] {
  switch (geometry.type) {
    case 'Point':
      return [{ type: 'point', runs: [[geometry.coordinates]] }];
    case 'LineString':
      return [{ type: 'line', runs: [geometry.coordinates] }];
    case 'Polygon':
      return [{ type: 'area', runs: geometry.coordinates }];
    case 'MultiPolygon':
      return geometry.coordinates.map((runs) => ({ type: 'area', runs }));
  }
}
