import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartRuns } from './chart-runs.ts';
import type { ChartPoint } from './chart-series.ts';

function point(x: number, y: number | null, more: Partial<ChartPoint> = {}): ChartPoint {
  return { x, y, sign: y === null ? 'none' : 'plain', ...more };
}

function xs(points: readonly ChartPoint[], breaks: readonly number[] = []): number[][] {
  const told = breaks.map((from) => ({ from, words: '' }));
  return chartRuns(points, told).map((run) => run.map(({ x }) => x));
}

describe('the lines of a chart', () => {
  it('join neighbours', () => {
    expect(xs([point(1, 4), point(2, 5), point(4, 6)])).toEqual([[1, 2, 4]]);
  });

  it('stop where a value is missing or withheld', () => {
    expect(xs([point(1, 4), point(2, null), point(3, 5)])).toEqual([[1], [3]]);
    expect(xs([point(1, 4), point(2, null, { sign: 'withheld' }), point(3, 5)])).toEqual([
      [1],
      [3],
    ]);
  });

  it('stop at a break, which belongs to what comes after', () => {
    expect(xs([point(1, 4), point(2, 5), point(3, 6), point(4, 7)], [3])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('do not go through a range, since it is not one value', () => {
    expect(xs([point(1, 4), point(2, 600, { upTo: 700 }), point(3, 6)])).toEqual([[1], [3]]);
  });

  it('do not go from one run into another', () => {
    expect(xs([point(1, 4, { run: 0 }), point(2, 5, { run: 1 })])).toEqual([[1], [2]]);
  });

  it('hold every value once and cross no break, whatever is drawn', () => {
    const anyPoints = fc.array(
      fc.tuple(fc.option(fc.integer({ min: 0, max: 99 })), fc.integer({ min: 0, max: 2 })),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(anyPoints, fc.array(fc.integer({ min: 0, max: 15 })), (values, breaks) => {
        const points = values.map(([y, run], x) => point(x, y, { run }));
        const runs = xs(points, breaks);
        expect(runs.flat()).toEqual(points.filter(({ y }) => y !== null).map(({ x }) => x));
        for (const run of runs) {
          const [first = 0] = run;
          expect(run).toEqual(run.map((_, at) => first + at));
          expect(breaks.some((from) => first < from && from <= (run.at(-1) ?? 0))).toBe(false);
        }
      }),
      { seed: 42 },
    );
  });
});
