import type { MeasureId, ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { putEntryLast } from './put-entry-last.ts';
import { titleOf } from './title-of.ts';

/**
 * A measure of the plan, or one the workspace brings, put last on a proposal's list; nothing
 * changes if it is on it. `title` names a measure that the plan itself does not hold.
 * Refused: `no-proposal`.
 */
export function includeMeasure(
  plan: Plan,
  input: {
    readonly measureId: MeasureId;
    readonly proposalId: ProposalId;
    readonly title?: string;
  },
): Outcome<PlanPatch> {
  const { measureId, proposalId } = input;
  if (!Object.hasOwn(plan.proposals, proposalId)) return { ok: false, reason: 'no-proposal' };
  const listed = Object.hasOwn(plan.entries, entryKey(proposalId, measureId));
  return {
    ok: true,
    value: {
      note: { key: 'includeMeasure', title: input.title ?? titleOf(plan, measureId) },
      changes: listed ? [] : [putEntryLast(plan, proposalId, measureId)],
    },
  };
}
