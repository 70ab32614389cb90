import { replacePlan } from '../domain/edits/replace-plan.ts';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { forgetMissingSelection } from './forget-missing-selection.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Starts again from today: one step in the history, so it can be taken back. */
export function clearPlan(): Outcome {
  const { document, session } = appStore.getState();
  const done = makeEdit(
    replacePlan(document.plan, { by: emptyPlan(session.workspaceId), note: { key: 'clearPlan' } }),
  );
  if (!done.ok) return done;
  forgetMissingSelection();
  notify({ tone: 'info', key: 'notice.cleared', values: {}, offersUndo: true });
  return done;
}
