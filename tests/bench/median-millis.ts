/** Median time of some runs, milliseconds; the first run warms up and is not counted. */
export function medianMillis(runs: number, work: (run: number) => void): number {
  work(0);
  const times: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const start = performance.now();
    work(run);
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
}
