// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { BallotId, WorkspaceId } from '../domain/ids.ts';
import { keepVoting, readKeptVoting } from './kept-voting.ts';
import { noVoting, type VotingSession } from './voting-session.ts';

const here = 'trondheim' as WorkspaceId;
const voting: VotingSession = {
  draft: {
    id: 'first' as BallotId,
    title: 'What first?',
    choices: [{ id: 'a', label: 'House', proposalId: null }],
    voters: 'table',
    dots: 3,
    mostOnOne: 0,
  },
  mode: 'vote',
  voter: 7,
  dots: { a: 2 },
  totals: { a: 12 },
  people: 24,
};

afterEach(() => localStorage.clear());

describe('what is being done with votes', () => {
  it('is there again after a reload, for its own place', () => {
    keepVoting(here, voting);
    expect(readKeptVoting(here)).toEqual(voting);
    expect(readKeptVoting('stockholm' as WorkspaceId)).toEqual(noVoting);
  });

  it('is nothing where what was kept is not that', () => {
    localStorage.setItem('strok.voting.trondheim', '{"mode":"vote","draft":{"title":7}');
    expect(readKeptVoting(here)).toEqual(noVoting);
    keepVoting(here, voting);
    const kept = localStorage.getItem('strok.voting.trondheim') ?? '';
    localStorage.setItem('strok.voting.trondheim', kept.replace('"dots":3', '"dots":"many"'));
    expect(readKeptVoting(here).draft).toBeNull();
  });
});
