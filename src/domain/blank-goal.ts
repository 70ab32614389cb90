import type { Goal } from './goal.ts';
import type { GoalId } from './ids.ts';

/** A goal of which nothing is said yet. */
export function blankGoal(id: GoalId, order: string): Goal {
  return {
    id,
    title: '',
    specific: '',
    focusArea: null,
    zones: [],
    indicatorId: null,
    measuredIn: null,
    baseline: null,
    target: null,
    accepted: { by: '', on: null },
    realistic: '',
    deadline: null,
    note: '',
    illustrative: false,
    sources: [],
    order,
  };
}
