import { mostOnChoice, voteKey } from '../ballot.ts';
import type { BallotId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { mostDots } from '../schema/workshop-rules.ts';

export interface DotsCast {
  readonly ballotId: BallotId;
  /** The number of the person or of the table, from 1. */
  readonly voter: number;
  /** All dots of the voter, by choice; a choice that is not named has none. */
  readonly dots: Readonly<Record<string, number>>;
}

/**
 * A voter's dots put, or corrected, in place of what the voter had put before. Refused: `no-ballot`,
 * `ballot-closed`, `ballot-counted` (dots were counted for all at once), `no-voter`, `no-choice`,
 * `too-many-dots` (values: dots, most), `too-many-on-one` (values: dots, most).
 */
export function castVotes(plan: Plan, { ballotId, voter, dots }: DotsCast): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.ballots, ballotId)) return { ok: false, reason: 'no-ballot' };
  const ballot = plan.ballots[ballotId];
  if (!ballot.open) return { ok: false, reason: 'ballot-closed' };
  if (ballot.counted !== null) return { ok: false, reason: 'ballot-counted' };
  if (!Number.isInteger(voter) || voter < 1 || voter > mostDots) {
    return { ok: false, reason: 'no-voter' };
  }
  const known = new Set(ballot.choices.map(({ id }) => id));
  const put = Object.entries(dots);
  const areWhole = put.every(([, count]) => Number.isInteger(count) && count >= 0);
  if (!areWhole || !put.every(([choiceId]) => known.has(choiceId))) {
    return { ok: false, reason: 'no-choice' };
  }
  const most = mostOnChoice(ballot);
  const highest = Math.max(0, ...put.map(([, count]) => count));
  const sum = put.reduce((total, [, count]) => total + count, 0);
  if (sum > ballot.dots) {
    return { ok: false, reason: 'too-many-dots', values: { dots: sum, most: ballot.dots } };
  }
  if (highest > most) {
    return { ok: false, reason: 'too-many-on-one', values: { dots: highest, most } };
  }
  const before = Object.values(plan.votes).filter(
    (vote) => vote.ballotId === ballotId && vote.voter === voter,
  );
  const isPut = ({ choiceId }: { readonly choiceId: string }) =>
    Object.hasOwn(dots, choiceId) && dots[choiceId] > 0;
  const gone = before.filter((vote) => !isPut(vote));
  return {
    ok: true,
    value: {
      note: { key: 'castVotes', title: ballot.title },
      changes: [
        ...gone.map(({ choiceId }): PlanChange => ({
          do: 'remove',
          collection: 'votes',
          key: voteKey(ballotId, voter, choiceId),
        })),
        ...put
          .filter(([, count]) => count > 0)
          .map(([choiceId, count]): PlanChange => ({
            do: 'put',
            collection: 'votes',
            key: voteKey(ballotId, voter, choiceId),
            record: { ballotId, voter, choiceId, dots: count },
          })),
      ],
    },
  };
}
