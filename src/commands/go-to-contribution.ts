import type { ContributionId } from '../domain/ids.ts';
import { goToSelection } from './go-to-selection.ts';
import { select } from './select.ts';

/** Selects a contribution and shows the ground that it speaks of, where that is on the map. */
export function goToContribution(id: ContributionId): void {
  select({ type: 'contribution', id });
  goToSelection();
}
