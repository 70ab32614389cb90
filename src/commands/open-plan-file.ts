import { replacePlan } from '../domain/edits/replace-plan.ts';
import type { Outcome } from '../domain/outcome.ts';
import { runPlanReader } from '../files/run-plan-reader.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { forgetMissingSelection } from './forget-missing-selection.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { showProposal } from './show-proposal.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';

/**
 * Opens a plan file in place of the plan at hand: one step, which undo takes back. What became of
 * everything in the file is kept in the session until the person has seen it.
 */
export async function openPlanFile(file: File): Promise<Outcome> {
  const { workspaceId } = appStore.getState().session;
  const read = await runPlanReader(file);
  if (!read.ok) return refuse(read.reason, { name: file.name, ...read.values });
  const { plan, report } = read.value;
  if (plan.info.plan.workspaceId !== workspaceId) {
    return refuse('other-workspace', { name: file.name, place: plan.info.plan.workspaceId });
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

function refuse(reason: string, values: Readonly<Record<string, string | number>>): Outcome {
  notify({ tone: 'error', key: `refused.${reason}`, values, offersUndo: false });
  return { ok: false, reason, values };
}
