import { CoverEngine } from '../../analysis/coverage/engine/cover-engine.ts';
import type { PolygonSet } from '../../analysis/coverage/engine/polygon-set.ts';
import { withinDistance } from '../../analysis/coverage/local-shape.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { pointMeters } from './point-meters.ts';
import { pointsWithin } from './points-within.ts';
import type { ReachModel, TargetPart } from './reach-model.ts';

/** Everything within a straight distance of the targets, exactly: arcs are arcs. */
export function straightReach(
  parts: readonly TargetPart[],
  distanceMeters: number,
  lookMeters: number,
): ReachModel {
  const refused = new Map<number, string>();
  const shapes = parts.map(({ shape }) => shape);
  return {
    refused,
    areasAreEstimated: false,
    reachedPoints: (points) => pointsWithin(points, shapes, distanceMeters),
    pointMeters: (points) => pointMeters(points, shapes, lookMeters),
    coveredAreas(set) {
      if (parts.length === 0) return new Float64Array(set.count);
      const engine = new CoverEngine(set, { cellMeters: cellMetersFor(set) });
      for (const [slot, { target, shape }] of parts.entries()) {
        const outcome = engine.setTarget(slot, withinDistance(shape, distanceMeters));
        if ('refused' in outcome) refused.set(target, outcome.refused);
      }
      return engine.coveredAreas();
    },
  };
}

const leastCellMeters = 50;
const wantedCells = 1_000_000;

/** The grid of a country need not be that of a city, which the engine would need long to lay. */
function cellMetersFor({ coords }: PolygonSet): number {
  const [minX, minY, maxX, maxY] = boundsOf([coords]);
  const squareMeters = (maxX - minX) * (maxY - minY);
  return squareMeters > 0
    ? Math.max(leastCellMeters, Math.sqrt(squareMeters / wantedCells))
    : leastCellMeters;
}
