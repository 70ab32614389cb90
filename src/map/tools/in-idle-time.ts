import type { InPieces } from './late-index.ts';

const mostMillis = 4;
/** A hand that never rests still gets its index. */
const longestWaitMillis = 250;

/** Does work while the page has nothing else to do, some milliseconds at a time. */
export const inIdleTime: InPieces = (step) => {
  const go = (): void => {
    const until = performance.now() + mostMillis;
    let more = true;
    while (more && performance.now() < until) more = step();
    if (more) whenIdle(go);
  };
  whenIdle(go);
};

function whenIdle(work: () => void): void {
  // Safari has no idle time to give away.
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(work, { timeout: longestWaitMillis });
  } else setTimeout(work, 16);
}
