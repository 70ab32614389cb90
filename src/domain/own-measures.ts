import type { Measure } from './measure.ts';
import type { Plan } from './plan.ts';

/**
 * The measures that people added to the plan, without those that stand for planned ones. The same
 * list is given again for the same measures.
 */
export function ownMeasures({ measures }: Pick<Plan, 'measures'>): readonly Measure[] {
  const known = lists.get(measures);
  if (known) return known;
  const own = Object.values(measures).filter(({ group }) => group === null);
  lists.set(measures, own);
  return own;
}

const lists = new WeakMap<Plan['measures'], readonly Measure[]>();
