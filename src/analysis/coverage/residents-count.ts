import type { CoverageSideName } from '../../domain/coverage.ts';
import type { AskedTargets } from './asked-targets.ts';
import type { LocalShape } from './local-shape.ts';

/** One home behind a zone's number. */
export interface CountedHome {
  readonly id: string;
  /** Middle of the home in local metres. */
  readonly x: number;
  readonly y: number;
  readonly residents: number;
  readonly coveredResidents: number;
  /** Its number among the points of homes; absent where homes are no points. */
  readonly home?: number;
}

/** Counts residents within reach, by one of the two rules for where they stand. */
export interface ResidentsCount {
  /** Residents of each zone. */
  readonly perZone: Float64Array;
  readonly outsideZones: number;
  /** Brings the count to these targets; asked for before any number below. `tell`: 0 to 1. */
  readonly sync: (
    questionMeters: number,
    targets: AskedTargets,
    tell?: (share: number) => void,
  ) => void;
  /** Residents of each zone within a distance: the question's, or a limit of a distance class. */
  readonly within: (distanceMeters: number, side: CoverageSideName) => Float64Array;
  /** Residents within a distance of some shapes alone, in any zone or none. */
  readonly near: (distanceMeters: number, shapes: readonly LocalShape[]) => number;
  /** Prepares what the first gesture would otherwise wait for. */
  readonly getReady: () => void;
  /** The homes of one zone at the question's distance. */
  readonly homesOf: (zone: number, side: CoverageSideName) => readonly CountedHome[];
  /** Residents of one zone in cells cut by its border or by water. */
  readonly splitResidents: (zone: number) => number;
}
