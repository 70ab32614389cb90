import { areaOfRings, normaliseRings } from '../../analysis/coverage/engine/normalise-rings.ts';
import { projectGeometry } from '../../analysis/coverage/project-geometry.ts';
import type { LocalShape } from '../../analysis/coverage/local-shape.ts';
import type { Bounds } from '../../geo/bounds.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { ringsMiddle } from '../../geo/rings-middle.ts';
import { eachPosition } from '../../files/features/each-position.ts';
import type { InputFile } from './read-input.ts';
import { ringViews } from './ring-views.ts';

/** A target that counts, in degrees. */
export interface Target {
  /** The file and the feature's place in it, for what is said. */
  readonly name: string;
  /** The islands of an area stand alone, so that two that overlap do not cancel out. */
  readonly parts: readonly GeoJSON.Geometry[];
  readonly bounds: Bounds;
  /** Centre of gravity: of its areas, else of its lines, else of its points. */
  readonly centre: LngLat;
}

/** The targets of all files, and how many were too small to count. */
export interface PreparedTargets {
  readonly targets: readonly Target[];
  readonly tooSmall: number;
}

/** Takes the targets of at least an area (m² on the ellipsoid; points and lines have none). */
export function prepareTargets(
  files: readonly InputFile[],
  minAreaSquareMeters: number,
): PreparedTargets {
  const targets: Target[] = [];
  let tooSmall = 0;
  for (const { path, features } of files) {
    for (const { geometry, number } of features) {
      if (geometry === null) continue;
      const parts = simpleParts(geometry);
      const bounds = boundsOfParts(parts);
      const [west, south, east, north] = bounds;
      const plane = localPlane([(west + east) / 2, (south + north) / 2]);
      const shapes = parts.flatMap((part) => projectGeometry(part, plane));
      const { areaSquareMeters, middle } = measure(shapes);
      if (areaSquareMeters < minAreaSquareMeters) {
        tooSmall++;
        continue;
      }
      const centre = plane.toLngLat(middle);
      targets.push({ name: `${path}, feature ${number}`, parts, bounds, centre });
    }
  }
  return { targets, tooSmall };
}

function simpleParts(geometry: GeoJSON.Geometry): readonly GeoJSON.Geometry[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(simpleParts);
  if (geometry.type !== 'MultiPolygon') return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

function boundsOfParts(parts: readonly GeoJSON.Geometry[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    eachPosition(part, ([lng, lat]) => {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    });
  }
  return [west, south, east, north];
}

interface Weighted {
  readonly weight: number;
  readonly x: number;
  readonly y: number;
}

function measure(shapes: readonly LocalShape[]): {
  readonly areaSquareMeters: number;
  readonly middle: readonly [number, number];
} {
  const areas = shapes.filter(({ type }) => type === 'area').map(weighArea);
  const areaSquareMeters = areas.reduce((sum, { weight }) => sum + weight, 0);
  if (areaSquareMeters > 0) return { areaSquareMeters, middle: balance(areas) };
  const lines = shapes
    .filter(({ type }) => type !== 'point')
    .flatMap(({ rings }) => weighPath(rings));
  const points = shapes.flatMap(({ rings: [path] }) => [{ weight: 1, x: path[0], y: path[1] }]);
  return { areaSquareMeters, middle: balance(lines.length > 0 ? lines : points) };
}

function weighArea({ rings }: LocalShape): Weighted {
  const normal = normaliseRings(rings);
  if (typeof normal === 'string') return { weight: 0, x: 0, y: 0 };
  const [x, y] = ringsMiddle(ringViews(normal));
  return { weight: areaOfRings(normal), x, y };
}

function weighPath(paths: readonly Float64Array[]): Weighted[] {
  const edges: Weighted[] = [];
  for (const path of paths) {
    for (let at = 2; at < path.length; at += 2) {
      const weight = Math.hypot(path[at] - path[at - 2], path[at + 1] - path[at - 1]);
      const x = (path[at] + path[at - 2]) / 2;
      edges.push({ weight, x, y: (path[at + 1] + path[at - 1]) / 2 });
    }
  }
  return edges;
}

function balance(weighted: readonly Weighted[]): readonly [number, number] {
  let [total, x, y] = [0, 0, 0];
  for (const part of weighted) {
    total += part.weight;
    x += part.weight * part.x;
    y += part.weight * part.y;
  }
  return [x / total, y / total];
}
