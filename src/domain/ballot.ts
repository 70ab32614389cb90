import type { BallotId, ProposalId } from './ids.ts';

/** One thing that can be voted for. */
export interface BallotChoice {
  readonly id: string;
  readonly label: string;
  /** The proposal it stands for; null: words alone. */
  readonly proposalId: ProposalId | null;
}

/** A vote with dots: everybody, or every table, has so many to put on what they want. */
export interface Ballot {
  readonly id: BallotId;
  readonly order: string;
  readonly title: string;
  readonly choices: readonly BallotChoice[];
  readonly voters: 'person' | 'table';
  /** Dots for each voter. */
  readonly dots: number;
  /** Dots that one voter may put on one choice; 0: all of them. */
  readonly mostOnOne: number;
  /**
   * How many took part, where the dots were counted for all at once (hands, dots on paper): whose
   * they are is then not known, and they lie evenly on the voters. null: voter by voter.
   */
  readonly counted: number | null;
  readonly open: boolean;
  /** The wall shows the result. */
  readonly revealed: boolean;
}

/** Dots of one voter on one choice. */
export interface Vote {
  readonly ballotId: BallotId;
  /** The number of the person or of the table. Nobody's name. */
  readonly voter: number;
  readonly choiceId: string;
  readonly dots: number;
}

/** Dots that one voter may put on one choice: never more than there are. */
export function mostOnChoice({ dots, mostOnOne }: Pick<Ballot, 'dots' | 'mostOnOne'>): number {
  return mostOnOne === 0 ? dots : Math.min(mostOnOne, dots);
}

/** The key under which a vote is kept; a voter has one number of dots on a choice. */
export function voteKey(ballotId: string, voter: number, choiceId: string): string {
  return `${ballotId}/${voter}/${choiceId}`;
}
