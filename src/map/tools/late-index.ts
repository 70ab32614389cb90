import { indexingSteps, snapIndex } from './snap-index.ts';
import type { SnapIndex, SnapShape } from './snap-index.ts';

/** Does work in pieces: calls `step` again and again while it gives true. */
export type InPieces = (step: () => boolean) => void;

/** Does all of it at once. */
export const atOnce: InPieces = (step) => {
  while (step());
};

const nothing = snapIndex([]);

/**
 * The index of what the arguments stand for, by identity. When they change, a new index is begun,
 * and until it is ready the last one stands: no move of the hand ever waits for it.
 */
export function lateIndex<Arguments extends readonly unknown[]>(
  shapesOf: (...parts: Arguments) => Iterable<SnapShape>,
  inPieces: InPieces,
): (...parts: Arguments) => SnapIndex {
  let parts: Arguments | null = null;
  let ready = nothing;
  return (...asked) => {
    if (parts === null || asked.some((part, i) => !Object.is(part, parts?.[i]))) {
      parts = asked;
      const steps = indexingSteps(shapesOf(...asked));
      inPieces(() => {
        // What was asked for meanwhile has its own steps.
        if (parts !== asked) return false;
        const step = steps.next();
        if (step.done) ready = step.value;
        return !step.done;
      });
    }
    return ready;
  };
}
