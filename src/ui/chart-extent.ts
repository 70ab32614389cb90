import { isRange } from './chart-runs.ts';
import type { ChartPace, ChartReference, ChartSeries } from './chart-series.ts';

export type Extent = readonly [from: number, to: number];

/** From the least to the greatest of what is drawn; of one value alone: with room round it. */
export function chartExtent(
  series: readonly ChartSeries[],
  references: readonly ChartReference[] = [],
  paces: readonly ChartPace[] = [],
): { readonly x: Extent; readonly y: Extent } {
  const points = series.flatMap((one) => one.points);
  const ends = paces.flatMap(({ from, to }) => [from, to]);
  const ys = [
    ...points.flatMap((point) =>
      point.y === null ? [] : isRange(point) ? [point.y, point.upTo ?? point.y] : [point.y],
    ),
    ...references.map(({ y }) => y),
    ...ends.map(({ y }) => y),
  ];
  return {
    x: extentOf(
      [...points, ...ends].map(({ x }) => x),
      0.5,
    ),
    y: roomy(ys),
  };
}

function extentOf(values: readonly number[], room: number): Extent {
  if (values.length === 0) return [0, 1];
  const from = values.reduce((a, b) => Math.min(a, b));
  const to = values.reduce((a, b) => Math.max(a, b));
  return from === to ? [from - room, to + room] : [from, to];
}

function roomy(values: readonly number[]): Extent {
  const [from, to] = extentOf(values, Math.abs(values[0] ?? 0) / 2 || 1);
  const room = (to - from) * 0.06;
  const least = values.every((value) => value >= 0) ? Math.max(0, from - room) : from - room;
  return [least, to + room];
}
