/**
 * How sure a point is. `estimated` and `example` have values and are drawn hollow; `withheld` and
 * `none` have no value: they stand on the axis with a sign of their own, and are not zero.
 */
export type PointSign = 'plain' | 'estimated' | 'example' | 'withheld' | 'none';

export interface ChartPoint {
  readonly x: number;
  /** null: there is no value, and `sign` tells why. */
  readonly y: number | null;
  /** The upper end, where there is a range and not one value. */
  readonly upTo?: number | null;
  readonly sign: PointSign;
  /** Points of different runs are never joined; absent: all are of one. */
  readonly run?: number;
}

export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  /** In the order of x. */
  readonly points: readonly ChartPoint[];
}

/** Nothing is joined across it: `from` is the first x of what comes after. */
export interface ChartBreak {
  readonly from: number;
  readonly words: string;
}

/** A level to compare with, all across. */
export interface ChartReference {
  readonly id: string;
  readonly label: string;
  readonly y: number;
}

/** The straight way from one point to another: how fast it would have to go. */
export interface ChartPace {
  readonly id: string;
  readonly label: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}
