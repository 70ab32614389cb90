import { generateNKeysBetween } from 'fractional-indexing';
import type { MeasureId, ProposalId } from '../ids.ts';
import type { PlanChange } from '../plan-patch.ts';
import { entryKey } from '../proposal.ts';

/** The changes that list measures in a proposal in their order, after `lastOrder` where there is one. */
export function listedEntries(
  proposalId: ProposalId,
  listed: readonly { readonly measureId: MeasureId; readonly on: boolean }[],
  lastOrder: string | null = null,
): readonly PlanChange[] {
  const ranks = generateNKeysBetween(lastOrder, null, listed.length);
  return listed.map(({ measureId, on }, at) => ({
    do: 'put',
    collection: 'entries',
    key: entryKey(proposalId, measureId),
    record: { proposalId, measureId, order: ranks[at], on },
  }));
}
