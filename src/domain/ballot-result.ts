import type { BallotId, ProposalId } from './ids.ts';

/** Dots counted, the most first; equal numbers in the order of the choices. */
export interface BallotResult {
  readonly ballotId: BallotId;
  readonly title: string;
  readonly choices: readonly {
    readonly id: string;
    readonly label: string;
    readonly proposalId: ProposalId | null;
    readonly dots: number;
    /** How many voters put a dot here; null where the dots were counted for all at once. */
    readonly voters: number | null;
  }[];
  readonly dots: number;
  /** How many took part. */
  readonly voters: number;
}
