import type { Plan } from '../../domain/plan.ts';
import type { Proposal } from '../../domain/proposal.ts';

/** The plan's proposals in their order; by id where two share a rank, so every tab agrees. */
export function proposalChoices(plan: Plan): readonly Proposal[] {
  return Object.values(plan.proposals).toSorted((a, b) =>
    a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1,
  );
}
