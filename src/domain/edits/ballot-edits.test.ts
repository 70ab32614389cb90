import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { mostOnChoice } from '../ballot.ts';
import { countVotes } from '../count-votes.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { BallotId, WorkspaceId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { castVotes } from './cast-votes.ts';
import { clearVotes } from './clear-votes.ts';
import { countDots } from './count-dots.ts';
import { putBallot, type BallotWords } from './put-ballot.ts';
import { removeBallot } from './remove-ballot.ts';
import { switchBallot } from './switch-ballot.ts';

const id = 'first' as BallotId;
const choice = (name: string) => ({ id: name, label: name, proposalId: null });
const words: BallotWords = {
  id,
  title: ' What first? ',
  choices: ['house', 'bridge', 'park'].map(choice),
  voters: 'person',
  dots: 3,
  mostOnOne: 2,
};

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

const start = emptyPlan('trondheim' as WorkspaceId);
const made = after(start, putBallot(start, words));
const cast = (plan: Plan, voter: number, dots: Readonly<Record<string, number>>) =>
  castVotes(plan, { ballotId: id, voter, dots });
const counted = (plan: Plan) =>
  Object.fromEntries(
    countVotes(plan.ballots[id], Object.values(plan.votes)).choices.map((one) => [
      one.id,
      one.dots,
    ]),
  );

describe('a ballot', () => {
  it('is open when it is made, with its title trimmed and empty choices left out', () => {
    const plan = after(
      start,
      putBallot(start, { ...words, choices: [...words.choices, choice('')] }),
    );
    expect(plan.ballots[id]).toMatchObject({ title: 'What first?', open: true, revealed: false });
    expect(plan.ballots[id].choices).toHaveLength(3);
  });

  it.each([
    [{ title: ' ' }, 'ballot-no-title'],
    [{ choices: [choice('house')] }, 'ballot-few-choices'],
  ])('is refused: %j', (wrong, reason) => {
    expect(putBallot(start, { ...words, ...wrong })).toEqual({ ok: false, reason });
  });

  it.each([
    [{ dots: 2 }],
    [{ mostOnOne: 1 }],
    [{ voters: 'table' as const }],
    [{ choices: ['bridge', 'park'].map(choice) }],
  ])('keeps what would make a dot invalid: %j', (change) => {
    const plan = after(made, cast(made, 1, { house: 2, park: 1 }));
    expect(putBallot(plan, { ...words, ...change })).toEqual({
      ok: false,
      reason: 'ballot-has-votes',
    });
    expect(after(plan, putBallot(plan, { ...words, title: 'Now?' })).votes).toEqual(plan.votes);
  });

  it('goes with its votes', () => {
    const plan = after(made, cast(made, 1, { house: 2 }));
    const gone = after(plan, removeBallot(plan, { id }));
    expect([gone.ballots, gone.votes]).toEqual([{}, {}]);
  });
});

describe('a voter’s dots', () => {
  it('stand in place of what the voter had put before', () => {
    const first = after(made, cast(made, 1, { house: 2, park: 1 }));
    const other = after(first, cast(first, 2, { park: 1 }));
    const corrected = after(other, cast(other, 1, { bridge: 1 }));
    expect(counted(corrected)).toEqual({ bridge: 1, park: 1, house: 0 });
  });

  it.each([
    [
      { house: 2, bridge: 2 },
      { reason: 'too-many-dots', values: { dots: 4, most: 3 } },
    ],
    [{ house: 3 }, { reason: 'too-many-on-one', values: { dots: 3, most: 2 } }],
    [{ gone: 1 }, { reason: 'no-choice' }],
    [{ house: -1, bridge: 2 }, { reason: 'no-choice' }],
    [{ house: 0.5 }, { reason: 'no-choice' }],
  ])('are refused: %j', (dots, refusal) => {
    expect(cast(made, 1, dots)).toEqual({ ok: false, ...refusal });
  });

  it('are refused when the ballot is closed, for nobody, and where they were counted', () => {
    const closed = after(made, switchBallot(made, { id, open: false }));
    expect(cast(closed, 1, { house: 1 })).toMatchObject({ reason: 'ballot-closed' });
    expect(cast(made, 0, { house: 1 })).toMatchObject({ reason: 'no-voter' });
    const hands = after(made, countDots(made, { ballotId: id, people: 5, totals: { house: 5 } }));
    expect(cast(hands, 1, { house: 1 })).toMatchObject({ reason: 'ballot-counted' });
    const anew = after(hands, clearVotes(hands, { id }));
    expect(counted(after(anew, cast(anew, 1, { house: 1 })))).toMatchObject({ house: 1 });
  });
});

describe('dots counted for all at once', () => {
  it('are held against how many took part', () => {
    const count = (totals: Readonly<Record<string, number>>) =>
      countDots(made, { ballotId: id, people: 4, totals });
    expect(counted(after(made, count({ house: 8, bridge: 4 })))).toEqual({
      house: 8,
      bridge: 4,
      park: 0,
    });
    expect(count({ house: 8, bridge: 5 })).toMatchObject({
      reason: 'too-many-dots',
      values: { dots: 13, most: 12 },
    });
    expect(count({ house: 9 })).toMatchObject({ reason: 'too-many-on-one', values: { most: 8 } });
  });
});

describe('whatever is done', () => {
  const name = fc.constantFrom('house', 'bridge', 'park');
  const some = fc.dictionary(name, fc.integer({ min: 0, max: 12 }), { noNullPrototype: true });
  const anyEdit: fc.Arbitrary<(plan: Plan) => Outcome<PlanPatch>> = fc.oneof(
    fc
      .record({ voter: fc.integer({ min: 0, max: 4 }), dots: some })
      .map((input) => (plan: Plan) => castVotes(plan, { ballotId: id, ...input })),
    fc
      .record({ people: fc.integer({ min: 0, max: 9 }), totals: some })
      .map((input) => (plan: Plan) => countDots(plan, { ballotId: id, ...input })),
    fc.boolean().map((open) => (plan: Plan) => switchBallot(plan, { id, open })),
    fc.constant((plan: Plan) => clearVotes(plan, { id })),
    fc
      .record({
        dots: fc.integer({ min: 1, max: 8 }),
        mostOnOne: fc.integer({ min: 0, max: 8 }),
        choices: fc.subarray(words.choices.slice()),
      })
      .map((change) => (plan: Plan) => putBallot(plan, { ...words, ...change })),
  );

  it('no voter has more dots than there are, in all or on one choice', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
        let plan = made;
        for (const edit of edits) {
          const patch = edit(plan);
          if (patch.ok) plan = after(plan, patch);
          const { [id]: ballot } = plan.ballots;
          const sums = new Map<number, number>();
          for (const { voter, dots, choiceId } of Object.values(plan.votes)) {
            expect(dots).toBeLessThanOrEqual(mostOnChoice(ballot));
            expect(ballot.choices.map((one) => one.id)).toContain(choiceId);
            sums.set(voter, (sums.get(voter) ?? 0) + dots);
          }
          for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(ballot.dots);
        }
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
  });
});
