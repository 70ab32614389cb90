import type { MeasureId, ProposalId } from '../ids.ts';
import { rankAfterAll } from '../rank-after-all.ts';
import type { PlanChange } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { entriesOfProposal } from '../resolve-measures.ts';

/** The change that puts a measure last on a proposal's list, switched on. */
export function putEntryLast(plan: Plan, proposalId: ProposalId, measureId: MeasureId): PlanChange {
  const order = rankAfterAll(entriesOfProposal(plan, proposalId).map((entry) => entry.order));
  return {
    do: 'put',
    collection: 'entries',
    key: entryKey(proposalId, measureId),
    record: { proposalId, measureId, order, on: true },
  };
}
