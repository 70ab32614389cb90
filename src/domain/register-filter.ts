import type { FocusAreaId, GoalId, LayerId, ZoneId } from './ids.ts';
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
}

/** Lets every measure through. */
export const everyMeasure: RegisterFilter = {
  text: '',
  statuses: [],
  focusAreas: [],
  goals: [],
  zones: [],
  groups: [],
};
