import type { Ballot } from './ballot.ts';
import type { Plan } from './plan.ts';

/** The plan's ballots in their order; by id where two share a rank, so that every tab agrees. */
export function ballotsInOrder(plan: Pick<Plan, 'ballots'>): readonly Ballot[] {
  return Object.values(plan.ballots).toSorted((a, b) =>
    a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1,
  );
}
