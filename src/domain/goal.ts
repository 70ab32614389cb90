import type { FocusAreaId, GoalId, IndicatorId, SourceId, ZoneId } from './ids.ts';
import type { Words } from './words.ts';

/** A value of the goal's indicator in a year. */
export interface GoalValue {
  readonly year: number | null;
  readonly value: number;
}

/**
 * A goal that is SMART by construction: specific (`title`, `specific`), measurable (`indicatorId`,
 * `baseline`, `target`), accepted, realistic, time-bound (`deadline`). A letter that is missing is
 * empty or null, and shown as missing.
 */
export interface Goal {
  readonly id: GoalId;
  readonly title: Words;
  /** What exactly will be different, for whom and where. */
  readonly specific: Words;
  readonly focusArea: FocusAreaId | null;
  /** Zones it is for; empty: all that the programme covers. */
  readonly zones: readonly ZoneId[];
  readonly indicatorId: IndicatorId | null;
  /** Zone or reference area in which the indicator is read; null: none chosen. */
  readonly measuredIn: ZoneId | null;
  readonly baseline: GoalValue | null;
  /** The value to be reached by the deadline. */
  readonly target: number | null;
  readonly accepted: {
    readonly by: Words;
    /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null: not said. */
    readonly on: string | null;
  };
  /** Why it can be reached. */
  readonly realistic: Words;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null: not said. */
  readonly deadline: string | null;
  readonly note: Words;
  /** An example: nobody has decided it. */
  readonly illustrative: boolean;
  readonly sources: readonly SourceId[];
  /** Rank among the goals: see `rank-after-all`. */
  readonly order: string;
}
