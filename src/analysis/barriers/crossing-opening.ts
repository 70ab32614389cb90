import type { UnusedCrossing } from './barrier.ts';

/** Within this circle, in metres, no line barrier stands. */
export interface OpenDisc {
  readonly x: number;
  readonly y: number;
  readonly radiusMeters: number;
}

/** A way through areas from one place on their border to another. */
export interface AreaLink {
  /** x, y pairs in metres, both ends among them. */
  readonly path: Float64Array;
  /** A place on the ground from which one comes to the first end of the path, and to the last. */
  readonly outsideFirst: readonly [x: number, y: number];
  readonly outsideLast: readonly [x: number, y: number];
}

/** What a crossing opens, or why nothing. */
export type CrossingOpening =
  | { readonly unused: UnusedCrossing }
  | {
      readonly unused: null;
      readonly discs: readonly OpenDisc[];
      readonly links: readonly AreaLink[];
    };
