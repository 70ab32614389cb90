import type { MeasureId, ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { titleOf } from './title-of.ts';

/** A measure taken off a proposal's list; the measure itself stays. Refused: `not-listed`. */
export function excludeMeasure(
  plan: Plan,
  input: {
    readonly measureId: MeasureId;
    readonly proposalId: ProposalId;
    readonly title?: string;
  },
): Outcome<PlanPatch> {
  const key = entryKey(input.proposalId, input.measureId);
  if (!Object.hasOwn(plan.entries, key)) return { ok: false, reason: 'not-listed' };
  return {
    ok: true,
    value: {
      note: { key: 'excludeMeasure', title: input.title ?? titleOf(plan, input.measureId) },
      changes: [{ do: 'remove', collection: 'entries', key }],
    },
  };
}
