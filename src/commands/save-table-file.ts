import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { planForTable } from '../domain/plan-for-table.ts';
import { writePlan } from '../files/write-plan.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { offerDownload } from './offer-download.ts';

/** Gives the person the plan as a file for one table: its proposal comes first, and opens with it. */
export function saveTableFile(id: ProposalId): Outcome<string> {
  const { plan } = appStore.getState().document;
  if (!Object.hasOwn(plan.proposals, id)) return { ok: false, reason: 'no-proposal' };
  const name = `${fileName(plan.proposals[id].name, 'table')}.strok.json`;
  const text = writePlan(planForTable(plan, id), { savedAt: new Date().toISOString() });
  offerDownload(name, text, 'application/geo+json');
  announce('announce.fileSaved', { name });
  return { ok: true, value: name };
}
