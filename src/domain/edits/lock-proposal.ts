import type { ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/** A proposal locked against changes, or unlocked. Refused: `no-proposal`. */
export function lockProposal(
  plan: Plan,
  { id, locked }: { readonly id: ProposalId; readonly locked: boolean },
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.proposals, id)) return { ok: false, reason: 'no-proposal' };
  return {
    ok: true,
    value: {
      note: { key: locked ? 'lockProposal' : 'unlockProposal', title: plan.proposals[id].name },
      changes: [{ do: 'set', collection: 'proposals', key: id, field: 'locked', value: locked }],
    },
  };
}
