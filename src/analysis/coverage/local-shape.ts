import { boundsOf, growBounds, type Bounds } from '../../geo/bounds.ts';
import { distanceToPath } from '../../geo/distance-to-path.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import type { ShapeType } from './coverage-data.ts';
import type { TargetShape } from './engine/target-shape.ts';

/**
 * One connected thing in metres of the local plane. A point has one ring of one position, a line
 * one ring that is its path, an area its rings under the even-odd rule.
 */
export interface LocalShape {
  readonly type: ShapeType;
  readonly rings: readonly Float64Array[];
}

/** The shape as the area engine takes it: everything within a distance of it. */
export function withinDistance({ type, rings }: LocalShape, radiusMeters: number): TargetShape {
  if (type === 'area') return { kind: 'area', rings, radiusMeters };
  const path = rings[0] ?? new Float64Array();
  if (type === 'line') return { kind: 'line', coords: path, radiusMeters };
  return { kind: 'disc', x: path[0] ?? Number.NaN, y: path[1] ?? Number.NaN, radiusMeters };
}

/** Straight distance from a point to the shape in metres; 0 inside an area. */
export function distanceToShape(x: number, y: number, { type, rings }: LocalShape): number {
  if (type === 'area' && pointInRings(x, y, rings)) return 0;
  let nearest = Infinity;
  for (const ring of rings) nearest = Math.min(nearest, distanceToPath(x, y, ring));
  return nearest;
}

/** The limits of everything within a distance of the shape. */
export function boundsWithin(shape: LocalShape, distanceMeters: number): Bounds {
  return growBounds(boundsOf(shape.rings), distanceMeters);
}
