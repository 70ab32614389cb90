import type { CoverageSideName } from '../../domain/coverage.ts';
import type { AskedTarget, AskedTargets } from '../coverage/asked-targets.ts';
import type { LocalShape } from '../coverage/local-shape.ts';
import type { AskedWay } from './asked-way.ts';

/** Places that distances are asked for, in metres of the local plane. `HomeSamples` are such. */
export interface MeterPoints {
  readonly count: number;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** The way from a point to its nearest target. */
export interface ReachRoute {
  readonly target: AskedTarget;
  readonly meters: number;
  /** x, y pairs in metres, from the point to the entrance; at least one pair. */
  readonly path: Float64Array;
  /** Where the target is entered, in metres. */
  readonly entrance: readonly [x: number, y: number];
  /** The entrance is a guess: nothing says where the target is entered. */
  readonly isEstimated: boolean;
}

/** What was assumed or could not be placed. */
export interface MeterNotes {
  /** Points, by number, that no path is near enough to. */
  readonly unjoined: readonly number[];
  readonly estimatedEntrances: number;
  readonly knownEntrances: number;
  readonly crossingsOpen: number;
  readonly crossingsUnused: number;
}

/** What the notes are where nothing stands between a point and a target. */
export const plainMeterNotes: MeterNotes = {
  unjoined: [],
  estimatedEntrances: 0,
  knownEntrances: 0,
  crossingsOpen: 0,
  crossingsUnused: 0,
};

/**
 * How far points are from the nearest target, under one model of reach, today and with a proposal.
 * Today's answer never changes while a proposal is sketched; with nothing sketched both sides are
 * the same array. Whatever was asked before, the answers are those of a meter made anew.
 */
export interface ReachMeter {
  /** Nothing farther than this is looked for; metres. */
  readonly limitMeters: number;
  /** Brings it to these targets and ways; what did not change costs next to nothing. */
  readonly sync: (targets: AskedTargets, ways: readonly AskedWay[]) => void;
  /**
   * Metres from each point to its nearest target; Infinity where none is within the limit. The
   * array may be written anew by the next `sync`.
   */
  readonly meters: (side: CoverageSideName) => Float64Array;
  /** Index of that target in `targets(side)`; -1 where there is none. */
  readonly nearest: (side: CoverageSideName) => Int32Array;
  /** What could be reached on a side: today's, then what the proposal adds. */
  readonly targets: (side: CoverageSideName) => readonly AskedTarget[];
  /** The way of one point; null where it has none within the limit. */
  readonly route: (point: number, side: CoverageSideName) => ReachRoute | null;
  /**
   * Metres from each point to these shapes alone, up to `withinMeters` (the limit if not given),
   * with the ways of the proposal.
   */
  readonly reachOf: (shapes: readonly LocalShape[], withinMeters?: number) => Float64Array;
  readonly notes: (side: CoverageSideName) => MeterNotes;
}
