import type { TableList } from './agreed-measures.ts';
import type { Measure } from './measure.ts';
import type { Plan } from './plan.ts';
import { resolveMeasures } from './resolve-measures.ts';
import { tablesInOrder } from './tables-in-order.ts';

/** What every table lists, in the order of the tables; `planned` is what the workspace brings. */
export function tableLists(plan: Plan, planned: readonly Measure[]): readonly TableList[] {
  return tablesInOrder(plan).map(({ id }) => ({
    proposalId: id,
    listed: resolveMeasures(plan, planned, id),
  }));
}
