import { generateKeyBetween } from 'fractional-indexing';
import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { proposalsInOrder } from '../domain/proposals-in-order.ts';
import { writePlan } from '../files/write-plan.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { offerDownload } from './offer-download.ts';

/** Gives the person the plan as a file for one table: its proposal comes first, and opens with it. */
export function saveTableFile(id: ProposalId): Outcome<string> {
  const { plan } = appStore.getState().document;
  if (!Object.hasOwn(plan.proposals, id)) return { ok: false, reason: 'no-proposal' };
  const [first] = proposalsInOrder(plan);
  const proposal = plan.proposals[id];
  const order = first.id === id ? proposal.order : generateKeyBetween(null, first.order);
  const proposals = { ...plan.proposals, [id]: { ...proposal, order } };
  const name = `${fileName(proposal.name, 'table')}.strok.json`;
  const text = writePlan({ ...plan, proposals }, { savedAt: new Date().toISOString() });
  offerDownload(name, text, 'application/geo+json');
  announce('announce.fileSaved', { name });
  return { ok: true, value: name };
}
