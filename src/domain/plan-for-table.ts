import { generateKeyBetween } from 'fractional-indexing';
import type { ProposalId } from './ids.ts';
import { lastingCollections } from './lasting-collections.ts';
import type { Plan } from './plan.ts';
import { proposalsInOrder } from './proposals-in-order.ts';
import { publicPlan } from './public-plan.ts';

/**
 * The plan as a workshop's table is given it: its proposal first, so that it opens with it, and what
 * people said as far as everybody may see it. Left out is what the table has no use for and others
 * wrote in confidence: steps with their notes, votes, checkpoints, what is hidden, what could take a
 * contribution back. Throws for a proposal that the plan does not have.
 */
export function planForTable(plan: Plan, id: ProposalId): Plan {
  if (!Object.hasOwn(plan.proposals, id)) throw new Error(`No proposal ${id} for a table`);
  const [first] = proposalsInOrder(plan);
  const proposal = plan.proposals[id];
  const order = first.id === id ? proposal.order : generateKeyBetween(null, first.order);
  return {
    ...plan,
    ...Object.fromEntries(lastingCollections.map((collection) => [collection, {}])),
    contributions: publicPlan(plan, []).contributions,
    proposals: { ...plan.proposals, [id]: { ...proposal, order } },
  };
}
