import type { ComparedSide } from './comparison.ts';
import type { CoverageQuestion } from './coverage-question.ts';

/** Today and every table's proposal under one question, at one state of the plan. */
export interface TablesAnswer {
  readonly question: CoverageQuestion;
  readonly planVersion: number;
  readonly gesture: number;
  readonly today: ComparedSide;
  /** In the order in which they were asked for. */
  readonly tables: readonly ComparedSide[];
}
