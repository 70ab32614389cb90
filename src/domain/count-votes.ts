import type { Ballot, Vote } from './ballot.ts';
import type { BallotResult } from './ballot-result.ts';

/**
 * The dots of a ballot counted, the most first, equal numbers in the order of the choices. `votes`
 * may hold those of other ballots; dots on a choice that the ballot has no more count nowhere.
 * A voter is one who put a dot somewhere; where dots were counted for all at once nobody knows who
 * put them, and `voters` is how many took part.
 */
export function countVotes(ballot: Ballot, votes: Iterable<Vote>): BallotResult {
  const counts = new Map(ballot.choices.map(({ id }) => [id, { dots: 0, voters: new Set() }]));
  const voters = new Set<number>();
  let all = 0;
  for (const { ballotId, voter, choiceId, dots } of votes) {
    const count = ballotId === ballot.id && dots > 0 ? counts.get(choiceId) : undefined;
    if (!count) continue;
    count.dots += dots;
    count.voters.add(voter);
    voters.add(voter);
    all += dots;
  }
  const isCounted = ballot.counted !== null;
  const choices = ballot.choices.map(({ id, label, proposalId }) => {
    const { dots = 0, voters: putBy } = counts.get(id) ?? {};
    return { id, label, proposalId, dots, voters: isCounted ? null : (putBy?.size ?? 0) };
  });
  return {
    ballotId: ballot.id,
    title: ballot.title,
    choices: choices.toSorted((a, b) => b.dots - a.dots),
    dots: all,
    voters: ballot.counted ?? voters.size,
  };
}
