import { CoverEngine } from '../../analysis/coverage/engine/cover-engine.ts';
import { withinDistance } from '../../analysis/coverage/local-shape.ts';
import { pointsWithin } from './points-within.ts';
import type { ReachModel, TargetPart } from './reach-model.ts';

/** Everything within a straight distance of the targets, exactly: arcs are arcs. */
export function straightReach(parts: readonly TargetPart[], distanceMeters: number): ReachModel {
  const refused = new Map<number, string>();
  return {
    refused,
    reachedPoints: (points) =>
      pointsWithin(
        points,
        parts.map(({ shape }) => shape),
        distanceMeters,
      ),
    coveredAreas(set) {
      const engine = new CoverEngine(set);
      for (const [slot, { target, shape }] of parts.entries()) {
        const outcome = engine.setTarget(slot, withinDistance(shape, distanceMeters));
        if ('refused' in outcome) refused.set(target, outcome.refused);
      }
      return engine.coveredAreas();
    },
  };
}
