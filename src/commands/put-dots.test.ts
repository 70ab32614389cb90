import { expect, test } from 'vitest';
import type { Ballot } from '../domain/ballot.ts';
import type { BallotId, WorkspaceId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { initialState } from '../state/initial-state.ts';
import { putDots } from './put-dots.ts';

const ballotId = 'vote' as BallotId;

const ballot: Ballot = {
  id: ballotId,
  order: 'a0',
  title: 'What first?',
  choices: [
    { id: 'bench', label: 'A bench', proposalId: null },
    { id: 'tree', label: 'A tree', proposalId: null },
  ],
  voters: 'person',
  dots: 3,
  mostOnOne: 0,
  counted: null,
  open: true,
  revealed: false,
};

test('dots on a choice that another window took away stand in nobody’s way', () => {
  const state = initialState('somewhere' as WorkspaceId);
  const { document } = state;
  const plan = { ...document.plan, ballots: { [ballotId]: ballot } };
  appStore.setState({ ...state, document: { ...document, plan } });
  const { voting } = state.session;
  updateSession({ voting: { ...voting, mode: 'vote', voter: 1, dots: { gone: 2 } } });
  expect(putDots(ballotId, 'bench', 3)).toMatchObject({ ok: true });
  expect(appStore.getState().session.voting.dots).toEqual({ bench: 3 });
});
