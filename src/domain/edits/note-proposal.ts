import type { ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText, longestNote } from '../schema/text-rules.ts';

/** A proposal with another note. Refused: `no-proposal`. */
export function noteProposal(
  plan: Plan,
  { id, note }: { readonly id: ProposalId; readonly note: string },
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.proposals, id)) return { ok: false, reason: 'no-proposal' };
  const value = fittingText(note, longestNote);
  return {
    ok: true,
    value: {
      note: { key: 'noteProposal', title: plan.proposals[id].name },
      changes: [{ do: 'set', collection: 'proposals', key: id, field: 'note', value }],
    },
  };
}
