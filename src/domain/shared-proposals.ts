import type { Plan } from './plan.ts';
import type { Proposal } from './proposal.ts';
import { openProposals } from './proposals-in-order.ts';

/** The proposals that everybody may see, in their order. */
export function sharedProposals(plan: Pick<Plan, 'proposals'>): readonly Proposal[] {
  return openProposals(plan).filter(({ shared }) => shared);
}
