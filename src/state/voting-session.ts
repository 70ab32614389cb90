import type { BallotWords } from '../domain/edits/put-ballot.ts';

/** What is being done with votes in this window. */
export interface VotingSession {
  /** A ballot that is being made or changed and is not in the plan yet. */
  readonly draft: BallotWords | null;
  /** `vote`: voter by voter; `count`: dots counted for all at once; `result`: what came of it. */
  readonly mode: 'result' | 'vote' | 'count';
  /** Whose turn it is, from 1. */
  readonly voter: number;
  /** Dots that the voter has put and not yet handed in, by choice; null: none is touched yet. */
  readonly dots: Readonly<Record<string, number>> | null;
  /** Dots counted for all at once, as far as they are typed, by choice. */
  readonly totals: Readonly<Record<string, number>>;
  /** How many took part where dots are counted for all at once; null: not said yet. */
  readonly people: number | null;
}

export const noVoting: VotingSession = {
  draft: null,
  mode: 'result',
  voter: 1,
  dots: null,
  totals: {},
  people: null,
};
