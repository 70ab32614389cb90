import type { ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { proposalsInOrder } from '../proposals-in-order.ts';
import { ranksToPlace } from '../ranks-to-place.ts';

/** A proposal put right after another, or first when `afterId` is null. Refused: `no-proposal`. */
export function moveProposal(
  plan: Plan,
  { id, afterId }: { readonly id: ProposalId; readonly afterId: ProposalId | null },
): Outcome<PlanPatch> {
  const before = proposalsInOrder(plan);
  const moved = before.find((proposal) => proposal.id === id);
  const others = before.filter((proposal) => proposal.id !== id);
  const index = afterId === null ? 0 : others.findIndex((one) => one.id === afterId) + 1;
  if (!moved || (afterId !== null && index === 0)) return { ok: false, reason: 'no-proposal' };
  const note = { key: 'moveProposal', title: moved.name } as const;
  if (before.indexOf(moved) === index) return { ok: true, value: { note, changes: [] } };
  const list = others.toSpliced(index, 0, moved);
  const ranks = ranksToPlace(
    list.map(({ order }) => order),
    index,
  );
  const changes = [...ranks].map(([at, order]): PlanChange => ({
    do: 'set',
    collection: 'proposals',
    key: list[at].id,
    field: 'order',
    value: order,
  }));
  return { ok: true, value: { note, changes } };
}
