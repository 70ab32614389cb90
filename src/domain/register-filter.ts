import type { FocusAreaId, GoalId, LayerId, MeasureId, ZoneId } from './ids.ts';
import type { MeasureStatus } from './measure.ts';

/** `none` in a list stands for measures with nothing of that sort; an empty list lets all through. */
export interface RegisterFilter {
  /** Words that stand in a title, note, responsible, partner or origin. */
  readonly text: string;
  readonly statuses: readonly MeasureStatus[];
  readonly focusAreas: readonly (FocusAreaId | 'none')[];
  readonly goals: readonly (GoalId | 'none')[];
  readonly zones: readonly (ZoneId | 'none')[];
  /** Layers of planned measures; `none`: a person's own. */
  readonly groups: readonly (LayerId | 'none')[];
  /** Just these, as a cell of the programme's matrix holds them; null: all. */
  readonly only: ReadonlySet<MeasureId> | null;
}

/** Lets every measure through. */
export const everyMeasure: RegisterFilter = {
  text: '',
  statuses: [],
  focusAreas: [],
  goals: [],
  zones: [],
  groups: [],
  only: null,
};
