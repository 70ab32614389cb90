import { geometryVertices, type ShapeGeometry } from './geometry-vertices.ts';
import type { LngLat } from './lng-lat.ts';
import { localPlane } from './local-plane.ts';

interface Weighed {
  readonly weight: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The centre that shapes are turned and scaled about, degrees: the centroid of the areas; where
 * there are none, of the lines by length; where there are only points, their mean. It turns and
 * grows with the shapes, so that turning back by the same angle gives what was there. Null for
 * no shapes.
 */
export function geometryCentre(geometries: readonly ShapeGeometry[]): LngLat | null {
  const vertices = geometries.flatMap((geometry) => geometryVertices(geometry));
  if (vertices.length === 0) return null;
  const lngs = vertices.map(([lng]) => lng);
  const lats = vertices.map(([, lat]) => lat);
  const plane = localPlane([middleOf(lngs), middleOf(lats)]);
  const toPlane = ([lng, lat]: GeoJSON.Position) => plane.toLocal([lng, lat]);
  const areas: Weighed[] = [];
  const lines: Weighed[] = [];
  const points: Weighed[] = vertices.map((p) => weighed(1, toPlane(p)));
  for (const geometry of geometries) {
    for (const polygon of polygonsOf(geometry)) {
      const [shell, ...holes] = polygon.map((ring) => areaMoment(ring.map(toPlane)));
      if (shell) areas.push(positive(shell), ...holes.map((hole) => negative(positive(hole))));
    }
    if (geometry.type === 'LineString')
      lines.push(...edgeMoments(geometry.coordinates.map(toPlane)));
  }
  const centre = [areas, lines, points].map(meanOf).find((mean) => mean !== null);
  return centre ? plane.toLngLat(centre) : null;
}

function polygonsOf(geometry: ShapeGeometry): readonly GeoJSON.Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function middleOf(values: readonly number[]): number {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  return (low + high) / 2;
}

type XY = readonly [number, number];

/** Twice the area of a ring, signed, at its centroid; relative to the first corner to keep digits. */
function areaMoment(ring: readonly XY[]): Weighed {
  const [x0, y0] = ring[0];
  let [weight, sumX, sumY] = [0, 0, 0];
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = [ring[i - 1][0] - x0, ring[i - 1][1] - y0];
    const [bx, by] = [ring[i][0] - x0, ring[i][1] - y0];
    const cross = ax * by - bx * ay;
    weight += cross;
    sumX += (cross * (ax + bx)) / 3;
    sumY += (cross * (ay + by)) / 3;
  }
  if (weight === 0) return { weight, x: x0, y: y0 };
  return { weight, x: x0 + sumX / weight, y: y0 + sumY / weight };
}

function edgeMoments(line: readonly XY[]): Weighed[] {
  return line.slice(1).map(([bx, by], i) => {
    const [ax, ay] = line[i];
    return weighed(Math.hypot(bx - ax, by - ay), [(ax + bx) / 2, (ay + by) / 2]);
  });
}

function weighed(weight: number, [x, y]: XY): Weighed {
  return { weight, x, y };
}

function positive({ weight, x, y }: Weighed): Weighed {
  return { weight: Math.abs(weight), x, y };
}

function negative({ weight, x, y }: Weighed): Weighed {
  return { weight: -weight, x, y };
}

function meanOf(parts: readonly Weighed[]): XY | null {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (!(weight > 0)) return null;
  const x = parts.reduce((sum, part) => sum + part.weight * part.x, 0);
  const y = parts.reduce((sum, part) => sum + part.weight * part.y, 0);
  return [x / weight, y / weight];
}
