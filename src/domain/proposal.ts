import type { MeasureId, ProposalId } from './ids.ts';

/** A possible future: today plus an ordered list of measures (its entries). */
export interface Proposal {
  readonly id: ProposalId;
  readonly name: string;
  readonly note: string;
  /** Rank among proposals; a fractional-index string, so concurrent inserts never collide. */
  readonly order: string;
  /** Locked: shown and compared, and neither it nor what is only in it is changed. */
  readonly locked: boolean;
  /** Put away: kept, and left out of the choices on the screen. */
  readonly archived: boolean;
  /** Residents and the wall see it; a draft is for planners alone. */
  readonly shared: boolean;
  /** Number of the workshop's table that it belongs to; null: no table's. */
  readonly table: number | null;
}

/** One measure's place in one proposal. The entry's key in the plan is `entryKey(…)`. */
export interface ProposalEntry {
  readonly proposalId: ProposalId;
  readonly measureId: MeasureId;
  readonly order: string;
  /** Off: kept in the list, left out of the numbers. */
  readonly on: boolean;
}

/** The key under which an entry is kept; one measure stands at most once in a proposal. */
export function entryKey(proposalId: ProposalId, measureId: MeasureId): string {
  return `${proposalId}/${measureId}`;
}
