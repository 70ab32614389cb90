import { replacePlan } from '../domain/edits/replace-plan.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { readPlaceList } from '../files/read-place-list.ts';
import { readPlaceSummary } from '../files/read-place-summary.ts';
import { runPlanReader } from '../files/run-plan-reader.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { forgetMissingSelection } from './forget-missing-selection.ts';
import { isParcelFile } from './is-parcel-file.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { showProposal } from './show-proposal.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';

/**
 * Opens a plan file in place of the plan at hand: one step, which undo takes back. What became of
 * everything in the file is kept in the session until the person has seen it. A file of another
 * place is offered to be opened there: on this map it would be nonsense. What a resident sent is no
 * plan: it is received, and the plan stays.
 */
export async function openPlanFile(file: File): Promise<Outcome> {
  if (await isParcelFile(file)) {
    const { receiveFiles } = await import('./receive-files.ts');
    await receiveFiles([file]);
    return { ok: true, value: undefined };
  }
  const { workspaceId } = appStore.getState().session;
  const read = await runPlanReader(file);
  if (!read.ok) return refuse(read.reason, { name: file.name, ...read.values });
  const { plan, report } = read.value;
  const { workspaceId: itsPlace } = plan.info.plan;
  if (itsPlace !== workspaceId) {
    if (await offerItsPlace(file, itsPlace)) return { ok: false, reason: 'other-workspace' };
    return refuse('other-workspace', { name: file.name, place: itsPlace });
  }
  const { document } = appStore.getState();
  const note = { key: 'openPlan', title: file.name } as const;
  const done = makeEdit(replacePlan(document.plan, { by: plan, note }));
  if (!done.ok) return done;
  forgetMissingSelection();
  showProposal(sketchProposalId());
  updateSession({ fileReport: { name: file.name, report } });
  const { read: parts, kept, repaired, skipped } = report;
  const values = { name: file.name, read: parts, kept, repaired, skipped };
  notify({ tone: 'info', key: 'notice.opened', values, offersUndo: true });
  announce('notice.opened', values);
  return done;
}

/** Asks whether to open the file where it belongs; false where there is no such place here. */
async function offerItsPlace(file: File, workspaceId: WorkspaceId): Promise<boolean> {
  const list = await readPlaceList();
  if (!list.ok || !list.value.includes(workspaceId)) return false;
  const place = await readPlaceSummary(workspaceId);
  if (!place.ok) return false;
  updateSession({ strayFile: { file, workspaceId, place: place.value.title } });
  return true;
}

function refuse(reason: string, values: Readonly<Record<string, string | number>>): Outcome {
  notify({ tone: 'error', key: `refused.${reason}`, values, offersUndo: false });
  return { ok: false, reason, values };
}
