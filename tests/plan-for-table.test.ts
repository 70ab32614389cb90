import { expect, test } from 'vitest';
import type { CheckpointId, ContributionId, StepId } from '../src/domain/ids.ts';
import { planForTable } from '../src/domain/plan-for-table.ts';
import type { Plan } from '../src/domain/plan.ts';
import { proposalsInOrder } from '../src/domain/proposals-in-order.ts';
import { workshopPlan, workshopTables } from './workshop-plan.ts';

const secret = '⟦not for a table⟧';
const [, second] = workshopTables;

/** An evening's plan with a secret in what is not for a table. */
function planWithSecrets(): Plan {
  const plan = workshopPlan();
  const said = plan.contributions['s1' as ContributionId];
  return {
    ...plan,
    contributions: {
      ...plan.contributions,
      [said.id]: { ...said, token: secret },
      ['kept-back' as ContributionId]: {
        ...said,
        id: 'kept-back' as ContributionId,
        text: secret,
        state: 'hidden',
        hiddenBecause: secret,
      },
    },
    checkpoints: {
      ['before' as CheckpointId]: {
        id: 'before' as CheckpointId,
        name: secret,
        madeAt: '2026-11-24T17:00:00Z',
        content: secret,
      },
    },
    steps: {
      ['one' as StepId]: {
        id: 'one' as StepId,
        order: 'a0',
        title: 'Velkommen',
        text: '',
        question: '',
        notes: secret,
        minutes: 5,
        camera: null,
        layers: null,
        proposalId: null,
        year: null,
        chart: 'none',
        ballotId: null,
      },
    },
  };
}

test('a table is given every proposal, its own first, and what everybody may read', () => {
  const plan = planWithSecrets();
  const given = planForTable(plan, second);
  expect(proposalsInOrder(given)[0].id).toBe(second);
  expect(Object.keys(given.proposals)).toEqual(Object.keys(plan.proposals));
  expect([given.measures, given.entries]).toEqual([plan.measures, plan.entries]);
  expect(Object.keys(given.contributions)).toEqual(['s1', 's2']);
});

test('a table is given no notes for the presenter, no votes and nothing that is hidden', () => {
  const given = planForTable(planWithSecrets(), second);
  expect(JSON.stringify(given)).not.toContain(secret);
  expect([given.votes, given.ballots, given.steps, given.checkpoints]).toEqual([{}, {}, {}, {}]);
});
