import { voteKey } from '../ballot.ts';
import type { BallotId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/** A ballot taken away with its votes; steps that show it show none. Refused: `no-ballot`. */
export function removeBallot(plan: Plan, { id }: { readonly id: BallotId }): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.ballots, id)) return { ok: false, reason: 'no-ballot' };
  const steps = Object.values(plan.steps).filter(({ ballotId }) => ballotId === id);
  return {
    ok: true,
    value: {
      note: { key: 'removeBallot', title: plan.ballots[id].title },
      changes: [
        ...steps.map(({ id: key }): PlanChange => ({
          do: 'set',
          collection: 'steps',
          key,
          field: 'ballotId',
          value: null,
        })),
        ...votesGone(plan, id),
        { do: 'remove', collection: 'ballots', key: id },
      ],
    },
  };
}

/** The changes that take every vote of a ballot away. */
export function votesGone(plan: Plan, id: BallotId): readonly PlanChange[] {
  return Object.values(plan.votes)
    .filter(({ ballotId }) => ballotId === id)
    .map(({ ballotId, voter, choiceId }) => ({
      do: 'remove',
      collection: 'votes',
      key: voteKey(ballotId, voter, choiceId),
    }));
}
