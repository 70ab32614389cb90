import type { ComparedMeasure } from '../../domain/compared-measure.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { ProposalId } from '../../domain/ids.ts';

/** One of the two proposals that are compared: its list as the question sees it, in its order. */
export interface ComparedProposal {
  /** null: today, whose list is empty. */
  readonly proposalId: ProposalId | null;
  readonly measures: readonly ComparedMeasure[];
}

/** Two proposals under one question, at one state of the plan and of the gesture in hand. */
export interface ComparisonRequest {
  readonly question: CoverageQuestion;
  readonly planVersion: number;
  readonly gesture: number;
  readonly a: ComparedProposal;
  readonly b: ComparedProposal;
}
