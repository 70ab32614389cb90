import type { Plan } from './plan.ts';
import type { Proposal } from './proposal.ts';
import { openProposals } from './proposals-in-order.ts';

/** A proposal that belongs to a table of the workshop. */
export type TableProposal = Proposal & { readonly table: number };

/**
 * The tables' proposals by the number of their table, those put away left out; where two proposals
 * name one table, in the order of the proposals.
 */
export function tablesInOrder(plan: Pick<Plan, 'proposals'>): readonly TableProposal[] {
  return openProposals(plan)
    .filter((proposal): proposal is TableProposal => proposal.table !== null)
    .toSorted((a, b) => a.table - b.table);
}
