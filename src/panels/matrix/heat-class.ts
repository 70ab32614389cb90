import type { MatrixFigure } from '../../domain/matrix-view.ts';

/** One to five, from little to much; 0: nothing. */
export type HeatClass = 0 | 1 | 2 | 3 | 4 | 5;

/** A class is up to its limit, the limit itself among it; the last is all above. */
const limits: Readonly<Record<MatrixFigure, readonly [number, number, number, number]>> = {
  count: [1, 3, 6, 10],
  money: [1e6, 1e7, 1e8, 1e9],
  'per-resident': [100, 1_000, 10_000, 100_000],
  done: [0.25, 0.5, 0.75, 0.999_999],
};

/** The colour class of a figure: limits are fixed, so that years and places can be compared. */
export function heatClass(figure: MatrixFigure, value: number | null): HeatClass {
  if (value === null || value <= 0) return 0;
  const above = limits[figure].filter((limit) => value > limit).length;
  return (above + 1) as HeatClass;
}

/** Where the classes of a figure begin and end; null: no end. */
export function classLimits(
  figure: MatrixFigure,
): readonly { readonly above: number; readonly upTo: number | null }[] {
  const ends = limits[figure];
  return [...ends, null].map((upTo, at) => ({ above: at === 0 ? 0 : ends[at - 1], upTo }));
}
