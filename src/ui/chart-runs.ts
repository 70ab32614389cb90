import type { ChartBreak, ChartPoint } from './chart-series.ts';

/** A point with one value: the only sort that a line goes through. */
export interface JoinedPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The lines of a series, each a list of points: none goes across a break, a missing value, a range
 * or from one run into another.
 */
export function chartRuns(
  points: readonly ChartPoint[],
  breaks: readonly ChartBreak[],
): readonly (readonly JoinedPoint[])[] {
  const runs: JoinedPoint[][] = [];
  let last: ChartPoint | null = null;
  for (const point of points) {
    const { x, y } = point;
    if (y === null || isRange(point)) {
      last = null;
      continue;
    }
    const before: ChartPoint | null = last;
    const joins =
      before !== null &&
      (before.run ?? 0) === (point.run ?? 0) &&
      !breaks.some(({ from }) => before.x < from && from <= x);
    if (joins) runs.at(-1)?.push({ x, y });
    else runs.push([{ x, y }]);
    last = point;
  }
  return runs;
}

export function isRange({ y, upTo }: ChartPoint): boolean {
  return y !== null && upTo !== undefined && upTo !== null && upTo !== y;
}
