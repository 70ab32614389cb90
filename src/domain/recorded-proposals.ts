import type { Plan } from './plan.ts';
import type { Proposal } from './proposal.ts';
import { openProposals } from './proposals-in-order.ts';
import { tablesInOrder } from './tables-in-order.ts';

/**
 * The proposals that a workshop is about: those of its tables, then what else is shared; every open
 * one where there is neither.
 */
export function recordedProposals(plan: Pick<Plan, 'proposals'>): readonly Proposal[] {
  const tables = tablesInOrder(plan);
  const open = openProposals(plan);
  const shared = open.filter((one) => one.shared && one.table === null);
  return tables.length + shared.length > 0 ? [...tables, ...shared] : open;
}
