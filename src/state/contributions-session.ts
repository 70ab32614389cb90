import { everyContribution, type ContributionFilter } from '../domain/contribution-filter.ts';
import type { ContributionColumn } from '../domain/contribution-columns.ts';

/** How the page of what residents and workshops said is looked at. */
export interface ContributionsSession {
  readonly view: 'list' | 'counts';
  readonly countBy: 'kind' | 'theme';
  readonly filter: ContributionFilter;
  /** null: what nobody has looked at first, then the latest. */
  readonly sortedBy: ContributionColumn | null;
  readonly descending: boolean;
}

export const contributionsAtFirst: ContributionsSession = {
  view: 'list',
  countBy: 'kind',
  filter: everyContribution,
  sortedBy: null,
  descending: false,
};
