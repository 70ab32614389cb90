import type { Steps } from './greedy-spots.ts';

/** Is told how much is done, 0–1; gives false when the answer is not wanted any more. */
export type TellProgress = (done: number) => Promise<boolean>;

/** So long is computed before progress is told and others are heard; milliseconds. */
const sliceMillis = 40;

/** Runs a long computation slice by slice; null when it was not wanted any more. */
export async function inSlices<Value>(
  steps: Steps<Value>,
  tell: TellProgress,
  millis = sliceMillis,
): Promise<Value | null> {
  for (;;) {
    const begun = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - begun < millis) step = steps.next();
    if (step.done) return step.value;
    if (!(await tell(step.value))) return null;
  }
}
