import type { ProposalId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { openProposals } from '../domain/proposals-in-order.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import type { ComparisonView } from '../state/session.ts';

/** Two proposals; null: today. */
type Pair = Pick<ComparisonView, 'a' | 'b'>;

/**
 * Opens the comparison of two proposals; without a word of which two, of those compared last, else
 * of the first two, the one shown among them.
 */
export function compareProposals(pair?: Pair): void {
  const { document, session } = appStore.getState();
  const { comparison, shownProposalId } = session;
  const { a, b } = pair ?? usualPair(document.plan, comparison, shownProposalId);
  const view = { map: comparison?.map ?? 'one', divider: comparison?.divider ?? 0.5 };
  updateSession({ comparison: { ...view, a, b }, openPanel: 'compare' });
}

function usualPair(plan: Plan, last: Pair | null, shownId: ProposalId | null): Pair {
  if (last) return last;
  const ids = openProposals(plan).map(({ id }) => id);
  const [first = null, second = null] = ids;
  if (second === null) return { a: null, b: first };
  const isShownLater = shownId !== null && ids.indexOf(shownId) > 1;
  return { a: first, b: isShownLater ? shownId : second };
}
