import type { ContributionFilter } from '../domain/contribution-filter.ts';
import type { ContributionId } from '../domain/ids.ts';
import { listContributions } from './look-at-contributions.ts';
import { openPanel } from './open-panel.ts';
import { select } from './select.ts';

/** Opens the page of what was said, with just what the filter lets through; `id` is selected. */
export function openContributions(
  filter: Partial<ContributionFilter> = {},
  id: ContributionId | null = null,
): void {
  listContributions(filter);
  if (id !== null) select({ type: 'contribution', id });
  openPanel('contributions');
}
