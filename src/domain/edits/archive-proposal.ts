import type { ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { openProposals } from '../proposals-in-order.ts';

/**
 * A proposal put away, or brought back. The last that is not put away stays: without one there is
 * nothing to sketch in. Refused: `no-proposal`, `last-open-proposal`.
 */
export function archiveProposal(
  plan: Plan,
  { id, archived }: { readonly id: ProposalId; readonly archived: boolean },
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.proposals, id)) return { ok: false, reason: 'no-proposal' };
  if (archived && openProposals(plan).every((proposal) => proposal.id === id)) {
    return { ok: false, reason: 'last-open-proposal' };
  }
  return {
    ok: true,
    value: {
      note: {
        key: archived ? 'archiveProposal' : 'restoreProposal',
        title: plan.proposals[id].name,
      },
      changes: [
        { do: 'set', collection: 'proposals', key: id, field: 'archived', value: archived },
      ],
    },
  };
}
