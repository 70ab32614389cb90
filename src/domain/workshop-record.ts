import type { Ballot } from './ballot.ts';
import type { BallotResult } from './ballot-result.ts';
import type { ComparedSide, Gain } from './comparison.ts';
import type { Contribution } from './contribution.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import type { ProposalId, ZoneId } from './ids.ts';
import type { MeasuresTotal } from './measures-total.ts';
import type { ProposalCost } from './proposal-cost.ts';
import type { Proposal } from './proposal.ts';
import type { ListedMeasure } from './resolve-measures.ts';
import type { Words } from './words.ts';
import type { WorkshopStep } from './workshop-step.ts';
import type { Workshop } from './workshop.ts';
import type { WorkspaceSource } from './workspace.ts';

/** A proposal of the workshop with what is in it and what it costs, as far as it is said. */
export interface RecordedProposal {
  readonly proposal: Proposal;
  readonly listed: readonly ListedMeasure[];
  readonly total: MeasuresTotal;
  readonly cost: ProposalCost;
}

/** The answers to one question: today, and each proposal in the order of the record. */
export interface RecordedCoverage {
  readonly question: CoverageQuestion;
  readonly zoneIds: readonly ZoneId[];
  readonly today: ComparedSide;
  readonly proposals: readonly {
    readonly proposalId: ProposalId;
    readonly side: ComparedSide;
    /** Against today, all known zones together; null where the two cannot be compared. */
    readonly gain: Gain | null;
  }[];
}

/** What is answered for the record of a workshop: one question after another. */
export interface RecordedAnswer {
  readonly question: CoverageQuestion;
  readonly today: ComparedSide;
  readonly sides: readonly { readonly proposalId: ProposalId; readonly side: ComparedSide }[];
}

/**
 * What a workshop leaves behind: plain data in no language. Every number is one of the plan's, of
 * the ballot's count or of the coverage analysis.
 */
export interface WorkshopRecord {
  readonly place: Words;
  readonly planTitle: string;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** null: nothing was prepared. */
  readonly workshop: Workshop | null;
  readonly steps: readonly WorkshopStep[];
  /** Tables first, then what else is shared; every open proposal where there is neither. */
  readonly proposals: readonly RecordedProposal[];
  readonly zones: readonly { readonly id: ZoneId; readonly name: string }[];
  /** null: not worked out yet. */
  readonly coverage: readonly RecordedCoverage[] | null;
  readonly ballots: readonly { readonly ballot: Ballot; readonly result: BallotResult }[];
  /** By kind and day, without those that are hidden, taken back, or sent and read by nobody yet. */
  readonly contributions: readonly Contribution[];
  /** Titles of the measures that contributions are about. */
  readonly measureNames: Readonly<Record<string, string>>;
  /** Left out of the record, and only counted. */
  readonly hidden: number;
  /** What residents sent and nobody has read yet: left out as well. */
  readonly unread: number;
  readonly checkpoints: readonly { readonly name: string; readonly madeAt: string }[];
  /** What the board's questions and the map rest on. */
  readonly sources: readonly WorkspaceSource[];
  /** Three letters of ISO 4217; empty: amounts have no unit. */
  readonly currency: string;
}
