import type { Plan } from './plan.ts';
import type { Proposal } from './proposal.ts';

/** The plan's proposals in their order; by id where two share a rank, so that every tab agrees. */
export function proposalsInOrder(plan: Pick<Plan, 'proposals'>): readonly Proposal[] {
  return Object.values(plan.proposals).toSorted((a, b) =>
    a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1,
  );
}

/** Those that are not put away, in their order: what a person chooses among. */
export function openProposals(plan: Pick<Plan, 'proposals'>): readonly Proposal[] {
  return proposalsInOrder(plan).filter(({ archived }) => !archived);
}
