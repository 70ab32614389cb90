import type { Measure } from '../measure.ts';
import type { PlanChange } from '../plan-patch.ts';

/** The change that creates or replaces a measure. */
export function putMeasure(measure: Measure): PlanChange {
  return { do: 'put', collection: 'measures', key: measure.id, record: { ...measure } };
}
