import type { ObservationCounts } from '../edits/put-observations.ts';
import type { IndicatorId, ZoneId } from '../ids.ts';
import type { Indicator, Observation } from '../indicator.ts';
import type { MatchPlace } from '../match-zones.ts';
import type { ProgrammeInForce } from '../programme-in-force.ts';
import type { StatSeries } from './import-choices.ts';
import type { SignMeaning } from './sign-meanings.ts';

/** Why a value of the file is not taken over. */
export type ImportSkip =
  | 'ragged'
  | 'no-period'
  | 'no-number'
  | 'zone-unmatched'
  | 'zone-left-out'
  | 'other-category'
  | 'indicator-left-out'
  | 'part-of-year'
  | 'sign-unknown'
  | 'twice'
  | 'out-of-range'
  | 'nothing-over-known';

/** What was put right in a value that is taken over. */
export type ImportRepair = 'sign-as-zero' | 'number-under-sign' | 'several-years';

/** What keeps an import from being made. */
export type ImportTrouble =
  | 'no-zones'
  | 'no-year'
  | 'mark-unsure'
  | 'parts-of-years'
  | 'nothing-kept'
  | 'no-title'
  | 'too-many';

/** What becomes of a code of the file. */
export interface PlannedMatch {
  readonly code: string;
  readonly label: string;
  readonly zoneId: ZoneId | null;
  readonly by: 'code' | 'name' | 'hand' | 'left-out' | null;
}

export interface PlannedSeries extends StatSeries {
  readonly take: boolean;
  readonly into: IndicatorId | null;
  readonly better: Indicator['better'];
  readonly decimals: number;
}

export interface PlannedSign {
  readonly sign: string;
  readonly count: number;
  readonly meaning: SignMeaning;
}

/** An import as it would be made now: what is kept, and what is not and why. */
export interface ImportPlan {
  readonly observations: readonly Observation[];
  /** New ones, and those there are that get a break. */
  readonly indicators: readonly Indicator[];
  readonly series: readonly PlannedSeries[];
  readonly matches: readonly PlannedMatch[];
  readonly signs: readonly PlannedSign[];
  /** Parts of years that the file tells; empty: whole years only. */
  readonly parts: readonly string[];
  readonly tally: ImportTally;
  readonly counts: ObservationCounts;
  readonly trouble: ImportTrouble | null;
}

/** Every value that was read is kept, kept after a repair, or skipped. */
export interface ImportTally {
  readonly read: number;
  readonly kept: number;
  readonly repaired: number;
  readonly skipped: number;
  readonly repairs: ReadonlyMap<ImportRepair, number>;
  readonly reasons: ReadonlyMap<ImportSkip, number>;
}

export interface ImportGround {
  readonly places: readonly MatchPlace[];
  readonly inForce: Pick<ProgrammeInForce, 'indicators' | 'observations'>;
  /** Why a series breaks where the file only says that it does. */
  readonly breakWords: string;
}
