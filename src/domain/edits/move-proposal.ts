import { changesToMove } from '../changes-to-move.ts';
import type { ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { proposalsInOrder } from '../proposals-in-order.ts';

/** A proposal put right after another, or first when `afterId` is null. Refused: `no-proposal`. */
export function moveProposal(
  plan: Plan,
  { id, afterId }: { readonly id: ProposalId; readonly afterId: ProposalId | null },
): Outcome<PlanPatch> {
  const changes = changesToMove('proposals', proposalsInOrder(plan), id, afterId);
  if (!changes) return { ok: false, reason: 'no-proposal' };
  const title = plan.proposals[id].name;
  return { ok: true, value: { note: { key: 'moveProposal', title }, changes } };
}
