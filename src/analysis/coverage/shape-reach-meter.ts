import type { ShapeReach } from '../../domain/coverage.ts';
import { boundsOf, boundsRing } from '../../geo/bounds.ts';
import { CoverEngine } from './engine/cover-engine.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { withinDistance, type LocalShape } from './local-shape.ts';
import type { ResidentsCount } from './residents-count.ts';

const leastFrameMeters = 2_000;
const cellsAcross = 16;

/**
 * Tells what one shape reaches alone, from one state of a gesture to the next. A frame of ground
 * is laid around the shape and the engine measures how much of it is covered; the frame stays, and
 * the shape is moved into its middle.
 */
export class ShapeReachMeter {
  private frame: { readonly engine: CoverEngine; readonly halfMeters: number } | null = null;

  /** Residents and area (m², land and water, in any zone or none) within a distance of the shapes. */
  measure(
    shapes: readonly LocalShape[],
    distanceMeters: number,
    residents: Pick<ResidentsCount, 'near'>,
  ): ShapeReach {
    return {
      residents: residents.near(distanceMeters, shapes),
      areaSquareMeters: this.areaWithin(shapes, distanceMeters),
    };
  }

  private areaWithin(shapes: readonly LocalShape[], distanceMeters: number): number {
    const [minX, minY, maxX, maxY] = boundsOf(shapes.flatMap((shape) => shape.rings));
    if (!(maxX >= minX && maxY >= minY)) return 0;
    const halfMeters = Math.max(maxX - minX, maxY - minY) / 2 + distanceMeters + 1;
    const engine = this.engineFor(halfMeters);
    const [middleX, middleY] = [(minX + maxX) / 2, (minY + maxY) / 2];
    for (const [slot, { type, rings }] of shapes.entries()) {
      const moved = rings.map((ring) =>
        ring.map((value, at) => value - (at % 2 === 0 ? middleX : middleY)),
      );
      engine.setTarget(slot, withinDistance({ type, rings: moved }, distanceMeters));
    }
    const [area] = engine.coveredAreas();
    for (const slot of shapes.keys()) engine.removeTarget(slot);
    return area;
  }

  private engineFor(neededMeters: number): CoverEngine {
    const { frame } = this;
    // A frame far too large would measure in cells far too coarse.
    if (frame && frame.halfMeters >= neededMeters && frame.halfMeters <= 8 * neededMeters) {
      return frame.engine;
    }
    const halfMeters = Math.max(leastFrameMeters, 2 * neededMeters);
    const ground = boundsRing([-halfMeters, -halfMeters, halfMeters, halfMeters]);
    const engine = new CoverEngine(polygonSetFromRings([[ground]]), {
      cellMeters: (2 * halfMeters) / cellsAcross,
    });
    this.frame = { engine, halfMeters };
    return engine;
  }
}
