import { castVotes } from '../domain/edits/cast-votes.ts';
import { countDots as count } from '../domain/edits/count-dots.ts';
import type { BallotId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { sayRefused } from './say-refused.ts';
import { nextVoter, showBallot } from './show-ballot.ts';
import { updateVoting } from './update-voting.ts';

/** What a voter has put before, by choice. */
export function dotsOf(id: BallotId, voter: number): Readonly<Record<string, number>> {
  const { votes } = appStore.getState().document.plan;
  return Object.fromEntries(
    Object.values(votes)
      .filter((vote) => vote.ballotId === id && vote.voter === voter)
      .map(({ choiceId, dots }) => [choiceId, dots]),
  );
}

/**
 * Sets how many dots the voter whose turn it is puts on a choice. Nothing is in the plan before
 * the voter hands in; the rule that will be asked then is asked now, and what it refuses is said.
 */
export function putDots(id: BallotId, choiceId: string, dots: number): Outcome {
  const { document, session } = appStore.getState();
  const { voter, dots: put } = session.voting;
  const next = { ...stillThere(id, put), [choiceId]: Math.max(0, dots) };
  const allowed = castVotes(document.plan, { ballotId: id, voter, dots: next });
  if (!allowed.ok) {
    sayRefused(allowed.reason, allowed.values);
    return allowed;
  }
  updateVoting({ dots: next });
  return { ok: true, value: undefined };
}

/** Keeps the voter's dots with the plan and turns to the next voter: one step. */
export function handInDots(id: BallotId): Outcome {
  const { document, session } = appStore.getState();
  const { voter, dots } = session.voting;
  // Going past somebody who has voted takes nothing back.
  if (dots === null && Object.keys(dotsOf(id, voter)).length > 0) {
    updateVoting({ voter: nextVoter(id, voter) });
    return { ok: true, value: undefined };
  }
  const put = stillThere(id, dots);
  const done = makeEdit(castVotes(document.plan, { ballotId: id, voter, dots: put }));
  if (!done.ok) return done;
  const next = nextVoter(id, voter);
  updateVoting({ voter: next, dots: null });
  const { voters } = document.plan.ballots[id];
  announce(`votes.turn.${voters}`, { number: next });
  return done;
}

/** Another window may have taken a choice away while dots lay on it: nobody sees those any more. */
function stillThere(id: BallotId, dots: Readonly<Record<string, number>> | null) {
  const choices = appStore.getState().document.plan.ballots[id]?.choices ?? [];
  const known = new Set(choices.map((choice) => choice.id));
  return Object.fromEntries(Object.entries(dots ?? {}).filter(([choiceId]) => known.has(choiceId)));
}

/** Turns to any voter; what that one had put before comes back to be corrected where it is asked. */
export function turnToVoter(id: BallotId, voter: number, corrects = false): void {
  updateVoting({ voter, dots: corrects ? dotsOf(id, voter) : null, mode: 'vote' });
}

/** Keeps the dots that were counted for all at once: one step. */
export function countDots(id: BallotId): Outcome {
  const { document, session } = appStore.getState();
  const { totals, people } = session.voting;
  const done = makeEdit(count(document.plan, { ballotId: id, people: people ?? 0, totals }));
  if (!done.ok) return done;
  showBallot(id);
  announce('votes.counted', { title: document.plan.ballots[id].title });
  return done;
}
