import { mostOnChoice, voteKey } from '../ballot.ts';
import { dealDots } from '../deal-dots.ts';
import type { BallotId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { votesGone } from './remove-ballot.ts';

export interface DotsCounted {
  readonly ballotId: BallotId;
  /** How many took part. */
  readonly people: number;
  /** All dots on each choice; a choice that is not named has none. */
  readonly totals: Readonly<Record<string, number>>;
}

/** As many take part in a room, and as many records a ballot may bring. */
const mostPeople = 2_000;

/**
 * A show of hands, or dots counted on paper: how many dots each choice has, in place of every vote
 * of the ballot. Whose they are is not known; they lie evenly on so many voters. Refused:
 * `no-ballot`, `ballot-closed`, `no-voter`, `no-choice`, `too-many-dots` (more than people × dots;
 * values: dots, most), `too-many-on-one` (more than people × the most on one; values: dots, most).
 */
export function countDots(
  plan: Plan,
  { ballotId, people, totals }: DotsCounted,
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.ballots, ballotId)) return { ok: false, reason: 'no-ballot' };
  const ballot = plan.ballots[ballotId];
  if (!ballot.open) return { ok: false, reason: 'ballot-closed' };
  if (!Number.isInteger(people) || people < 1 || people > mostPeople) {
    return { ok: false, reason: 'no-voter' };
  }
  const known = new Set(ballot.choices.map(({ id }) => id));
  const named = Object.entries(totals);
  if (!named.every(([id, dots]) => known.has(id) && Number.isInteger(dots) && dots >= 0)) {
    return { ok: false, reason: 'no-choice' };
  }
  const sum = named.reduce((all, [, dots]) => all + dots, 0);
  const highest = Math.max(0, ...named.map(([, dots]) => dots));
  const [most, mostOnOne] = [people * ballot.dots, people * mostOnChoice(ballot)];
  if (sum > most) return { ok: false, reason: 'too-many-dots', values: { dots: sum, most } };
  if (highest > mostOnOne) {
    return { ok: false, reason: 'too-many-on-one', values: { dots: highest, most: mostOnOne } };
  }
  const dealt = dealDots(
    named.map(([, dots]) => dots),
    people,
  );
  const put = named.flatMap(([choiceId], at) =>
    dealt[at].flatMap((dots, index): readonly PlanChange[] => {
      if (dots === 0) return [];
      const voter = index + 1;
      const key = voteKey(ballotId, voter, choiceId);
      const record = { ballotId, voter, choiceId, dots };
      return [{ do: 'put', collection: 'votes', key, record }];
    }),
  );
  return {
    ok: true,
    value: {
      note: { key: 'countDots', title: ballot.title },
      changes: [
        ...votesGone(plan, ballotId),
        { do: 'set', collection: 'ballots', key: ballotId, field: 'counted', value: people },
        ...put,
      ],
    },
  };
}
