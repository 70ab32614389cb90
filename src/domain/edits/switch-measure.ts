import type { MeasureId, ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { titleOf } from './title-of.ts';

/** A listed measure counted in the numbers, or left out of them. Refused: `not-listed`. */
export function switchMeasure(
  plan: Plan,
  input: {
    readonly measureId: MeasureId;
    readonly proposalId: ProposalId;
    readonly on: boolean;
    readonly title?: string;
  },
): Outcome<PlanPatch> {
  const key = entryKey(input.proposalId, input.measureId);
  if (!Object.hasOwn(plan.entries, key)) return { ok: false, reason: 'not-listed' };
  return {
    ok: true,
    value: {
      note: { key: 'switchMeasure', title: input.title ?? titleOf(plan, input.measureId) },
      changes: [{ do: 'set', collection: 'entries', key, field: 'on', value: input.on }],
    },
  };
}
