import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ballot, Vote } from './ballot.ts';
import { countVotes } from './count-votes.ts';
import type { BallotId } from './ids.ts';

const id = 'first' as BallotId;
const ballot: Ballot = {
  id,
  order: 'a0',
  title: 'What first?',
  choices: ['house', 'bridge', 'park'].map((choice) => ({
    id: choice,
    label: choice,
    proposalId: null,
  })),
  voters: 'person',
  dots: 3,
  mostOnOne: 0,
  counted: null,
  open: true,
  revealed: false,
};

const vote = (voter: number, choiceId: string, dots: number, ballotId = id): Vote => ({
  ballotId,
  voter,
  choiceId,
  dots,
});

describe('dots counted', () => {
  it('stand with the most first, and ties as the choices stand', () => {
    const { choices, dots, voters } = countVotes(ballot, [
      vote(1, 'park', 2),
      vote(1, 'bridge', 1),
      vote(2, 'bridge', 1),
    ]);
    expect(choices.map((one) => [one.id, one.dots, one.voters])).toEqual([
      ['bridge', 2, 2],
      ['park', 2, 1],
      ['house', 0, 0],
    ]);
    expect([dots, voters]).toEqual([4, 2]);
  });

  it('leave out other ballots, choices that are gone, and dots that were taken back', () => {
    const { dots, voters } = countVotes(ballot, [
      vote(1, 'park', 2, 'other' as BallotId),
      vote(2, 'gone', 2),
      vote(3, 'park', 0),
    ]);
    expect([dots, voters]).toEqual([0, 0]);
  });

  it('do not say who put them where they were counted for all at once', () => {
    const counted = countVotes({ ...ballot, counted: 20 }, [
      vote(1, 'park', 2),
      vote(2, 'park', 1),
    ]);
    expect(counted.voters).toBe(20);
    expect(counted.choices[0]).toMatchObject({ id: 'park', dots: 3, voters: null });
  });

  it('are what a count by hand gives', () => {
    const anyVotes = fc.uniqueArray(
      fc.record({
        ballotId: fc.constantFrom(id, 'other' as BallotId),
        voter: fc.integer({ min: 1, max: 6 }),
        choiceId: fc.constantFrom('house', 'bridge', 'park', 'gone'),
        dots: fc.nat(4),
      }),
      { maxLength: 40, selector: (one) => `${one.ballotId}/${one.voter}/${one.choiceId}` },
    );
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const result = countVotes(ballot, votes);
        for (const { id: choiceId, dots, voters } of result.choices) {
          const here = votes.filter((one) => one.ballotId === id && one.choiceId === choiceId);
          expect(dots).toBe(here.reduce((sum, one) => sum + one.dots, 0));
          expect(voters).toBe(here.filter((one) => one.dots > 0).length);
        }
        expect(result.dots).toBe(result.choices.reduce((sum, one) => sum + one.dots, 0));
        for (const [at, { dots }] of result.choices.slice(1).entries()) {
          expect(dots).toBeLessThanOrEqual(result.choices[at].dots);
        }
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
  });
});
