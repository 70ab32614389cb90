import type { Contribution, ContributionKind } from './contribution.ts';
import type { ContributionStanding } from './contribution-standing.ts';
import type { ContributionId, ZoneId } from './ids.ts';

/** An empty list lets all through; `none` stands for those without a zone or a theme. */
export interface ContributionFilter {
  /** Words that stand in the text, theme, answer or cell. */
  readonly text: string;
  readonly kinds: readonly ContributionKind[];
  readonly standings: readonly ContributionStanding[];
  readonly sources: readonly Contribution['source'][];
  readonly themes: readonly string[];
  readonly zones: readonly (ZoneId | 'none')[];
  /** Just these, as those that say much the same; null: all. */
  readonly only: ReadonlySet<ContributionId> | null;
}

/** Lets every contribution through. */
export const everyContribution: ContributionFilter = {
  text: '',
  kinds: [],
  standings: [],
  sources: [],
  themes: [],
  zones: [],
  only: null,
};
