import type { ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/**
 * Proposals shown to residents and on the wall, or kept from them: one step. The history names it
 * after the proposal where it is one. Refused: `no-proposal`; `nothing-to-share` for none at all.
 */
export function shareProposals(
  plan: Plan,
  { ids, shared }: { readonly ids: readonly ProposalId[]; readonly shared: boolean },
): Outcome<PlanPatch> {
  if (ids.length === 0) return { ok: false, reason: 'nothing-to-share' };
  if (!ids.every((id) => Object.hasOwn(plan.proposals, id))) {
    return { ok: false, reason: 'no-proposal' };
  }
  const title = ids.map((id) => plan.proposals[id].name).join(', ');
  return {
    ok: true,
    value: {
      note: { key: shared ? 'shareProposals' : 'unshareProposals', title },
      changes: [...new Set(ids)].map((key) => ({
        do: 'set',
        collection: 'proposals',
        key,
        field: 'shared',
        value: shared,
      })),
    },
  };
}
