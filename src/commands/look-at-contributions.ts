import { everyContribution, type ContributionFilter } from '../domain/contribution-filter.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import type { ContributionsSession } from '../state/contributions-session.ts';

/** Shows the contributions in another way: as a list or as counts, in another order. */
export function lookAtContributions(change: Partial<Omit<ContributionsSession, 'filter'>>): void {
  const { contributions } = appStore.getState().session;
  updateSession({ contributions: { ...contributions, ...change } });
}

/** Has the list show just the contributions that this lets through, beside what is chosen already. */
export function filterContributions(change: Partial<ContributionFilter>): void {
  const { contributions } = appStore.getState().session;
  const filter = { ...contributions.filter, ...change };
  updateSession({ contributions: { ...contributions, filter } });
}

/** Shows the list with nothing but what this lets through. */
export function listContributions(filter: Partial<ContributionFilter> = {}): void {
  const { contributions } = appStore.getState().session;
  updateSession({
    contributions: { ...contributions, view: 'list', filter: { ...everyContribution, ...filter } },
  });
}
