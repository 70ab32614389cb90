import type { CoverageQuestion } from './coverage-question.ts';
import type { AnswerRefusal, CoverageSide, ReachNotes, RefusedTarget } from './coverage.ts';
import type { MeasureId, ProposalId, ZoneId } from './ids.ts';

/** What is compared: the place as it is, and two proposals (either of which may be today again). */
export type ComparedName = 'today' | 'a' | 'b';

/**
 * One side of a comparison: the board's own numbers, and what they answer, so that a subtraction
 * can see whether two sides belong together.
 */
export interface ComparedSide extends CoverageSide {
  /** null: today. */
  readonly proposalId: ProposalId | null;
  readonly question: CoverageQuestion;
  readonly planVersion: number;
  readonly zoneIds: readonly ZoneId[];
  readonly notes: ReachNotes;
  readonly refused: AnswerRefusal | null;
  readonly refusedTargets: readonly RefusedTarget[];
}

/** How much more is reached: residents and m² of the zones that are known, and their shares. */
export interface Gain {
  readonly residents: number;
  /** Of all residents of the known zones, −1 to 1; null where nobody lives there. */
  readonly shareOfResidents: number | null;
  readonly squareMeters: number;
  /** Of the area of the known zones, −1 to 1; null where there is none. */
  readonly shareOfArea: number | null;
}

/**
 * Why a measure changes nothing under a question. `not-counted`: it is of a kind that the question
 * does not ask for. `other-reach`: it changes ways, and this reach heeds none of its kind.
 * `too-small`: smaller than the question asks for. `not-open`: not open to those the question asks
 * for, or nobody has said when. `refused`: its shape could not be laid. `nothing-more`: it counts,
 * and whom it reaches is reached without it.
 */
export type SilentReason =
  | 'switched-off'
  | 'dropped'
  | 'no-shape'
  | 'not-counted'
  | 'other-reach'
  | 'too-small'
  | 'not-open'
  | 'refused'
  | 'nothing-more';

/** What one measure of a proposal brings. */
export interface Contribution {
  readonly measureId: MeasureId;
  /** Today with it alone, minus today; null where nothing is known. */
  readonly alone: Gain | null;
  /** The whole proposal minus the proposal without it; null where nothing is known. */
  readonly inProposal: Gain | null;
  /** Why it changes nothing; null when it does change something. */
  readonly silent: SilentReason | null;
}

/** Today and two proposals under one question, at one state of the plan and of the hand. */
export interface ComparisonAnswer {
  readonly question: CoverageQuestion;
  readonly planVersion: number;
  readonly gesture: number;
  readonly sides: Readonly<Record<ComparedName, ComparedSide>>;
  /** In the order of each proposal's list; null while they are being worked out. */
  readonly contributionsA: readonly Contribution[] | null;
  readonly contributionsB: readonly Contribution[] | null;
}
