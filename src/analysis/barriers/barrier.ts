import type { LocalShape } from '../coverage/local-shape.ts';

/**
 * What cannot be crossed, in metres of the local plane: a line is a wall from both sides, round
 * whose ends one may walk; of an area (water) no part can be walked on. A point stops nobody.
 */
export interface Barrier {
  readonly id: string;
  readonly shape: LocalShape;
}

/**
 * Where barriers can be crossed all the same. A point is moved to the nearest barrier within the
 * tolerance: it opens every line barrier within half its width of there, or leads straight across
 * an area. A line (a bridge, a tunnel) opens every line barrier it crosses, by its width, and leads
 * along itself through areas.
 */
export interface BarrierCrossing {
  readonly id: string;
  readonly shape: LocalShape;
  /** More than 0. */
  readonly widthMeters: number;
  /** What it can open; both where it is not said. */
  readonly opens?: 'lines' | 'areas';
}

/**
 * Why a crossing opens nothing:
 * `no-barrier-near` – no barrier it can open is within the tolerance; `crosses-no-barrier` – a
 * line that crosses none; `ends-in-barrier` – a line with an end further inside an area than the
 * tolerance; `too-far-across` – from a point, the other side of the area is too far away;
 * `not-usable` – no width, no coordinates, or coordinates far outside the plane.
 */
export type UnusedCrossing =
  | 'no-barrier-near'
  | 'crosses-no-barrier'
  | 'ends-in-barrier'
  | 'too-far-across'
  | 'not-usable';

/** Distances in metres by which barriers and crossings are read. */
export interface BarrierSettings {
  /** How far a crossing may be from the barrier it opens. */
  readonly toleranceMeters: number;
  /** How long a crossing known by a point may be, from one side of an area to the other. */
  readonly longestAcrossMeters: number;
  /** Walls that come this close to each other touch, and no way leads between them. */
  readonly jointMeters: number;
  /** How far inside an area a home or a target may be and still begin at the area's border. */
  readonly shoreMeters: number;
}

/** The settings where nothing else is asked for. */
export const barrierSettings: BarrierSettings = {
  toleranceMeters: 25,
  longestAcrossMeters: 300,
  jointMeters: 0.001,
  shoreMeters: 50,
};
