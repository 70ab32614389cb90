import type { MeasureId, ProposalId } from '../ids.ts';
import { ranksToPlace } from '../ranks-to-place.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import { titleOf } from './title-of.ts';

/**
 * A listed measure put right after another of the same list, or first when `afterId` is null.
 * Refused: `not-listed` when either is not on the list.
 */
export function reorderMeasure(
  plan: Plan,
  input: {
    readonly measureId: MeasureId;
    readonly proposalId: ProposalId;
    readonly afterId: MeasureId | null;
    readonly title?: string;
  },
): Outcome<PlanPatch> {
  const { measureId, proposalId, afterId } = input;
  const before = entriesOfProposal(plan, proposalId);
  const moved = before.find((entry) => entry.measureId === measureId);
  const others = before.filter((entry) => entry.measureId !== measureId);
  const index = afterId === null ? 0 : others.findIndex((entry) => entry.measureId === afterId) + 1;
  if (!moved || (afterId !== null && index === 0)) return { ok: false, reason: 'not-listed' };
  const note = { key: 'reorderMeasure', title: input.title ?? titleOf(plan, measureId) } as const;
  if (before.indexOf(moved) === index) return { ok: true, value: { note, changes: [] } };

  const list = others.toSpliced(index, 0, moved);
  const ranks = ranksToPlace(
    list.map((entry) => entry.order),
    index,
  );
  const changes = [...ranks].map(([at, order]): PlanChange => ({
    do: 'set',
    collection: 'entries',
    key: entryKey(proposalId, list[at].measureId),
    field: 'order',
    value: order,
  }));
  return { ok: true, value: { note, changes } };
}
