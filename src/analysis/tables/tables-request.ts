import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { ComparedProposal } from '../comparison/comparison-request.ts';

/** Several proposals under one question, at one state of the plan and of the gesture in hand. */
export interface TablesRequest {
  readonly question: CoverageQuestion;
  readonly planVersion: number;
  readonly gesture: number;
  readonly proposals: readonly ComparedProposal[];
}
