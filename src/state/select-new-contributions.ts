import type { Plan } from '../domain/plan.ts';
import type { AppState } from './app-state.ts';

const counts = new WeakMap<Plan['contributions'], number>();

/** How many contributions nobody has looked at yet. */
export function selectNewContributions({ document }: Pick<AppState, 'document'>): number {
  const { contributions } = document.plan;
  const known = counts.get(contributions);
  if (known !== undefined) return known;
  const count = Object.values(contributions).filter(({ state }) => state === 'new').length;
  counts.set(contributions, count);
  return count;
}
