import type { CoverEngine } from './cover-engine.ts';
import type { TargetRefusal, TargetShape } from './target-shape.ts';

const TARGETS_A_SLICE = 1000;

/**
 * Puts targets on the engine's slots from `firstSlot` on and answers the whole engine, a slice of
 * the work at a time (some tens of milliseconds each). Every `next()` does one slice and yields the
 * share done so far, from 0 to 1; the last returns why targets were refused, by index in `targets`,
 * and `engine.coveredAreas()` then has nothing left to do. Whoever stops asking has cancelled: the
 * engine then holds a part of the targets, and `clearTargets` or a later `coveredAreas` is in order.
 */
export function* coverInSlices(
  engine: CoverEngine,
  targets: readonly TargetShape[],
  firstSlot = 0,
): Generator<number, ReadonlyMap<number, TargetRefusal>, void> {
  const refused = new Map<number, TargetRefusal>();
  for (let first = 0; first < targets.length; first += TARGETS_A_SLICE) {
    const end = Math.min(targets.length, first + TARGETS_A_SLICE);
    for (let i = first; i < end; i++) {
      const outcome = engine.setTarget(firstSlot + i, targets[i]);
      if ('refused' in outcome) refused.set(i, outcome.refused);
    }
    yield (0.5 * end) / targets.length;
  }
  for (const share of engine.answerInSlices()) yield 0.5 + 0.5 * share;
  return refused;
}
