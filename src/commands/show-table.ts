import { tablesInOrder } from '../domain/tables-in-order.ts';
import { appStore } from '../state/app-store.ts';
import { notify } from './notify.ts';
import { showProposal } from './show-proposal.ts';

/** Puts the proposal of a workshop's table on the map and the board; says so where there is none. */
export function showTable(table: number): void {
  const { plan } = appStore.getState().document;
  const found = tablesInOrder(plan).find((proposal) => proposal.table === table);
  if (found) showProposal(found.id);
  else notify({ tone: 'warning', key: 'refused.no-table', values: { table }, offersUndo: false });
}
