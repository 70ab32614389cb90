import type { TableList } from '../domain/agreed-measures.ts';
import { resolveMeasures } from '../domain/resolve-measures.ts';
import { tablesInOrder } from '../domain/tables-in-order.ts';
import type { AppState } from './app-state.ts';
import { plannedMeasures } from './select-planned-measures.ts';

/** What every table lists, in the order of the tables. */
export function tableLists(state: Pick<AppState, 'document' | 'session'>): readonly TableList[] {
  const { plan } = state.document;
  const planned = plannedMeasures(state);
  return tablesInOrder(plan).map(({ id }) => ({
    proposalId: id,
    listed: resolveMeasures(plan, planned, id),
  }));
}
