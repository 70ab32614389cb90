import { geometryVertices, type ShapeGeometry } from './geometry-vertices.ts';
import { mapRings } from './map-rings.ts';
import { shapeTrouble } from './shape-trouble.ts';
import { simplifyLine } from './simplify-line.ts';

const mostHalvings = 10;

/**
 * The geometry with fewer corners, each run within a tolerance in metres of what it was. A ring
 * keeps at least three corners, and no border comes to cross itself or another: where it would, a
 * smaller tolerance is tried, down to the geometry itself. Degrees.
 */
export function simplifyGeometry<Geometry extends ShapeGeometry>(
  geometry: Geometry,
  toleranceMeters: number,
): Geometry {
  const before = geometryVertices(geometry).length;
  let tolerance = toleranceMeters;
  for (let halving = 0; halving <= mostHalvings; halving += 1) {
    const simpler = mapRings(geometry, (run) => simplifyRun(geometry.type, run, tolerance));
    if (geometryVertices(simpler).length === before) return geometry;
    if (shapeTrouble(simpler) === null) return simpler;
    tolerance /= 2;
  }
  return geometry;
}

function simplifyRun(
  type: ShapeGeometry['type'],
  run: readonly GeoJSON.Position[],
  toleranceMeters: number,
): readonly GeoJSON.Position[] {
  if (type === 'Point') return run;
  if (type === 'LineString') return simplifyLine(run, toleranceMeters);
  // A ring is two lines between the corners that lie farthest apart, so that no start is favoured.
  const far = farthestFrom(run, 0);
  const start = farthestFrom(run, far);
  const turned = [...run.slice(start), ...run.slice(0, start)];
  const half = (far - start + run.length) % run.length;
  const there = simplifyLine(turned.slice(0, half + 1), toleranceMeters);
  const back = simplifyLine([...turned.slice(half), turned[0]], toleranceMeters);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

function farthestFrom(run: readonly GeoJSON.Position[], index: number): number {
  const [lng, lat] = run[index];
  const stretch = Math.cos((lat * Math.PI) / 180);
  let [farthest, distance] = [index, -1];
  for (const [i, p] of run.entries()) {
    const away = Math.hypot((p[0] - lng) * stretch, p[1] - lat);
    if (away > distance) [farthest, distance] = [i, away];
  }
  return farthest;
}
