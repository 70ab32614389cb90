import type { MeasureGeometry } from '../../domain/measure.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { LocalShape } from '../coverage/local-shape.ts';

const corners = 48;

/** Radius of the circle round a regular 48-gon of an area, metres. */
export function spotRadiusMeters(areaSquareMeters: number): number {
  return Math.sqrt((2 * areaSquareMeters) / (corners * Math.sin((2 * Math.PI) / corners)));
}

/**
 * What would be drawn at a spot, in metres of the local plane: a point, or, where an area is asked
 * for, a regular 48-gon of that area round it.
 */
export function spotShape(
  [x, y]: readonly [number, number],
  areaSquareMeters: number | null,
): LocalShape {
  if (areaSquareMeters === null) return { type: 'point', rings: [Float64Array.of(x, y)] };
  const radius = spotRadiusMeters(areaSquareMeters);
  const ring = new Float64Array(2 * corners + 2);
  for (let corner = 0; corner <= corners; corner++) {
    const angle = (2 * Math.PI * (corner % corners)) / corners;
    ring[2 * corner] = x + radius * Math.cos(angle);
    ring[2 * corner + 1] = y + radius * Math.sin(angle);
  }
  return { type: 'area', rings: [ring] };
}

/** The shape of a spot in WGS 84, as a measure has it. */
export function spotGeometry({ type, rings }: LocalShape, plane: LocalPlane): MeasureGeometry {
  const flat = plane.unproject(rings[0]);
  const positions: GeoJSON.Position[] = [];
  for (let at = 0; at < flat.length; at += 2) positions.push([flat[at], flat[at + 1]]);
  return type === 'area'
    ? { type: 'Polygon', coordinates: [positions] }
    : { type: 'Point', coordinates: positions[0] };
}
