import type { MeasureId } from './ids.ts';
import type { Measure } from './measure.ts';
import type { Plan } from './plan.ts';

/**
 * The measure of that id if it is the plan's own; null where the plan has none, or only what it
 * says instead of a planned measure (which keeps the `group` it came with).
 */
export function findSketch({ measures }: Pick<Plan, 'measures'>, id: string): Measure | null {
  const found = Object.hasOwn(measures, id) ? measures[id as MeasureId] : null;
  return found?.group === null ? found : null;
}
