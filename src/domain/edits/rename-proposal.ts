import type { ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';

/** A proposal under another name, without the blanks around it. Refused: `no-proposal`, `no-name`. */
export function renameProposal(
  plan: Plan,
  input: { readonly id: ProposalId; readonly name: string },
): Outcome<PlanPatch> {
  const { id } = input;
  if (!Object.hasOwn(plan.proposals, id)) return { ok: false, reason: 'no-proposal' };
  const name = fittingText(input.name.trim(), longestTitle);
  if (name === '') return { ok: false, reason: 'no-name' };
  return {
    ok: true,
    value: {
      note: { key: 'renameProposal', title: name },
      changes: [{ do: 'set', collection: 'proposals', key: id, field: 'name', value: name }],
    },
  };
}
