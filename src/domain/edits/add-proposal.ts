import type { ProposalId } from '../ids.ts';
import { rankAfterAll } from '../rank-after-all.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';

/** A new proposal, after the others, that is today with nothing added. Refused: `proposal-exists`. */
export function addProposal(
  plan: Plan,
  input: { readonly id: ProposalId; readonly name: string },
): Outcome<PlanPatch> {
  const { id } = input;
  if (Object.hasOwn(plan.proposals, id)) return { ok: false, reason: 'proposal-exists' };
  const name = fittingText(input.name, longestTitle);
  const order = rankAfterAll(Object.values(plan.proposals).map((proposal) => proposal.order));
  return {
    ok: true,
    value: {
      note: { key: 'addProposal', title: name },
      changes: [
        {
          do: 'put',
          collection: 'proposals',
          key: id,
          record: {
            id,
            name,
            note: '',
            order,
            locked: false,
            archived: false,
            shared: false,
            table: null,
          },
        },
      ],
    },
  };
}
