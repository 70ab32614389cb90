import { shareProposals as share } from '../domain/edits/share-proposals.ts';
import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';

/** Shows proposals to residents and on the wall, or keeps them back: one step. */
export function shareProposals(ids: readonly ProposalId[], shared: boolean): Outcome {
  const done = makeEdit(share(appStore.getState().document.plan, { ids, shared }));
  if (done.ok) announce(shared ? 'tables.shared' : 'tables.unshared', { count: ids.length });
  return done;
}
