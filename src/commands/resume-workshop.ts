import { keepWorkshop, readKeptWorkshop } from '../state/kept-workshop.ts';
import { appStore } from '../state/app-store.ts';
import { isSameEvening } from './is-same-evening.ts';
import { restoreVoting } from './restore-voting.ts';
import { lookAs, lookThere } from './show-step.ts';
import { updateWorkshop } from './update-workshop.ts';

/**
 * Takes up a workshop where this device left it, before anything of the place is read; of one that
 * was held another day only how the window is used.
 */
export function restoreWorkshop(now = Date.now()): void {
  const { workspaceId } = appStore.getState().session;
  const { startedAt = null, tab = 'run', ...kept } = readKeptWorkshop(workspaceId);
  const { hasSingleKeys = true, wallFollowsMap = true } = kept;
  if (startedAt === null || isSameEvening(startedAt, now))
    updateWorkshop({ ...kept, startedAt, tab });
  else updateWorkshop({ tab, hasSingleKeys, wallFollowsMap });
  restoreVoting(workspaceId);
}

/** Shows the step that was shown, once the plan and the place are there. */
export function resumeWorkshop(): void {
  const { document, session } = appStore.getState();
  const { stepId, told } = session.workshop;
  if (stepId === null) return;
  if (!Object.hasOwn(document.plan.steps, stepId)) {
    updateWorkshop({ stepId: null });
    return;
  }
  const step = document.plan.steps[stepId];
  lookAs(step);
  if (!step.camera && told?.camera) lookThere(told.camera);
}

/** Keeps where the workshop stands; a window that does not lead leaves that to the one that does. */
export function rememberWorkshop(): void {
  const { workspaceId, workshop } = appStore.getState().session;
  if (!workshop.isLedElsewhere) keepWorkshop(workspaceId, workshop);
}
