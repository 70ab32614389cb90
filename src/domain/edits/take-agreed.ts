import type { MeasureId, ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import { mergeProposals } from './merge-proposals.ts';

export interface AgreedTaken {
  /** The measures that stand for what is agreed on, one for each. */
  readonly measureIds: readonly MeasureId[];
  /** The proposals they are taken from, in their order. */
  readonly from: readonly ProposalId[];
  readonly newId: ProposalId;
  readonly name: string;
  readonly newMeasureId: () => MeasureId;
}

/**
 * A new proposal with what several agree on: sketches as copies, planned measures shared, all of
 * them on. Refused: `nothing-agreed`, and as `mergeProposals`.
 */
export function takeAgreed(plan: Plan, input: AgreedTaken): Outcome<PlanPatch> {
  const { measureIds, from, newId, name, newMeasureId } = input;
  const wanted = new Set(measureIds);
  const listed = from.flatMap((id) => entriesOfProposal(plan, id).map((entry) => entry.measureId));
  if (!listed.some((id) => wanted.has(id))) return { ok: false, reason: 'nothing-agreed' };
  const drop = listed.filter((id) => !wanted.has(id));
  const merged = mergeProposals(plan, {
    proposalIds: from,
    newId,
    name,
    drop,
    off: [],
    newMeasureId,
  });
  if (!merged.ok) return merged;
  return {
    ok: true,
    value: { ...merged.value, note: { key: 'takeAgreed', title: merged.value.note.title ?? name } },
  };
}
