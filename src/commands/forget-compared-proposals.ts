import type { ProposalId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Keeps the comparison to proposals that there are: one that is gone is today. */
export function forgetComparedProposals(): void {
  const { document, session } = appStore.getState();
  const { comparison } = session;
  if (!comparison) return;
  const isThere = (id: ProposalId | null) =>
    id !== null && Object.hasOwn(document.plan.proposals, id) ? id : null;
  const [a, b] = [isThere(comparison.a), isThere(comparison.b)];
  if (a !== comparison.a || b !== comparison.b) {
    updateSession({ comparison: { ...comparison, a, b } });
  }
}
