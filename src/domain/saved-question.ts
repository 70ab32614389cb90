import type { CoverageQuestion } from './coverage-question.ts';

/** A question that the plan keeps, to be asked beside the others. Kept under its id. */
export interface SavedQuestion extends CoverageQuestion {
  /** Rank among the kept questions; a fractional-index string. */
  readonly order: string;
}
