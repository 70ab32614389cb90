import type { CoverageSideName, ReachNotes, ShapeReach } from '../../domain/coverage.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { AskedWay } from '../reach/asked-way.ts';
import type { ReachRoute } from '../reach/reach-meter.ts';
import type { AskedTargets } from './asked-targets.ts';
import type { SideDistances } from './distance-count.ts';
import type { LocalShape } from './local-shape.ts';
import type { CountedHome } from './residents-count.ts';

/** What the numbers of one question are counted from, under one model of reach. */
export interface QuestionCount {
  /** Residents of each zone. */
  readonly perZone: Float64Array;
  readonly outsideZones: number;
  /**
   * Brings the count to these targets and ways; asked for before any number below. `tell` hears
   * how far it is, 0 to 1, where that takes long.
   */
  readonly sync: (
    question: CoverageQuestion,
    targets: AskedTargets,
    ways: readonly AskedWay[],
    tell: (share: number) => void,
  ) => void;
  /** Residents of each zone within a distance: the question's, or a limit of a distance class. */
  readonly within: (distanceMeters: number, side: CoverageSideName) => Float64Array;
  /** Covered area of each zone in m², given what of it straight reach covers. */
  readonly coveredAreas: (side: CoverageSideName, straight: Float64Array) => Float64Array;
  /**
   * Distances of each zone, and of the counted zones together (1 in `counted`). Null while what
   * they are measured with is not at hand and `isHasty` is asked for.
   */
  readonly distances: (
    side: CoverageSideName,
    counted: Uint8Array,
    isHasty: boolean,
  ) => SideDistances | null;
  /** What one shape reaches alone. */
  readonly shapeReach: (shapes: readonly LocalShape[], distanceMeters: number) => ShapeReach;
  readonly notes: (side: CoverageSideName) => Omit<ReachNotes, 'targetsUnknown'>;
  /** Prepares what the first gesture would otherwise wait for. */
  readonly getReady: () => void;
  /** The homes of one zone at the question's distance. */
  readonly homesOf: (zone: number, side: CoverageSideName) => readonly CountedHome[];
  /** Residents of one zone in cells cut by its border or by water. */
  readonly splitResidents: (zone: number) => number;
  /** Finds the way of one home after another from its middle; null: none is known. */
  readonly wayOfHomes: (side: CoverageSideName) => (home: CountedHome) => ReachRoute | null;
}
