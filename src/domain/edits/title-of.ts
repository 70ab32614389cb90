import type { MeasureId } from '../ids.ts';
import type { Plan } from '../plan.ts';

/** The title of a measure of the plan; empty for one that the workspace brings. */
export function titleOf(plan: Plan, id: MeasureId): string {
  return Object.hasOwn(plan.measures, id) ? plan.measures[id].title : '';
}
