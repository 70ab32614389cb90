import type { ShapeReach } from '../../domain/coverage.ts';
import { boundsOf, boundsRing, growBounds } from '../../geo/bounds.ts';
import { CoverEngine } from './engine/cover-engine.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { withinDistance, type LocalShape } from './local-shape.ts';
import type { ResidentsCount } from './residents-count.ts';

/** Residents and area (m², land and water, in any zone or none) within a distance of some shapes. */
export function shapeReach(
  shapes: readonly LocalShape[],
  distanceMeters: number,
  residents: ResidentsCount,
): ShapeReach {
  return {
    residents: residents.near(distanceMeters, shapes),
    areaSquareMeters: areaWithin(shapes, distanceMeters),
  };
}

/** The engine measures the part of a frame that is covered; the frame holds all of the reach. */
function areaWithin(shapes: readonly LocalShape[], distanceMeters: number): number {
  const bounds = growBounds(boundsOf(shapes.flatMap((shape) => shape.rings)), distanceMeters + 1);
  const [minX, minY, maxX, maxY] = bounds;
  if (!(maxX > minX && maxY > minY)) return 0;
  const engine = new CoverEngine(polygonSetFromRings([[boundsRing(bounds)]]), {
    cellMeters: Math.max(maxX - minX, maxY - minY) / 8,
  });
  for (const [slot, shape] of shapes.entries()) {
    engine.setTarget(slot, withinDistance(shape, distanceMeters));
  }
  return engine.coveredAreas()[0];
}
