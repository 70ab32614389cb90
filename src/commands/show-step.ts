import type { StepId } from '../domain/ids.ts';
import { stepsInOrder } from '../domain/steps-in-order.ts';
import { leftOnClock } from '../domain/left-on-clock.ts';
import type { WallTimer } from '../domain/wall-frame.ts';
import type { WorkshopStep } from '../domain/workshop-step.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import type { Camera, LayerSetting } from '../state/session.ts';
import { isSameEvening } from './is-same-evening.ts';
import { announce } from './announce.ts';
import { goTo } from './go-to.ts';
import { holdCamera } from './held-camera.ts';
import { reportCamera } from './report-camera.ts';
import { showProposal } from './show-proposal.ts';
import { stepName } from './step-name.ts';
import { updateWorkshop } from './update-workshop.ts';

/** Shows a step: its camera, layers, proposal and year become this window's, and so the wall's. */
export function showStep(id: StepId, now = Date.now()): boolean {
  const { document, session } = appStore.getState();
  const steps = stepsInOrder(document.plan);
  const step = steps.find((one) => one.id === id);
  if (!step) return false;
  const { timer, startedAt } = session.workshop;
  lookAs(step);
  updateWorkshop({
    stepId: id,
    timer: clockAfter(timer, now),
    startedAt: isSameEvening(startedAt, now) ? startedAt : now,
    ...(step.ballotId === null ? {} : { ballotShown: step.ballotId }),
  });
  const number = steps.indexOf(step) + 1;
  announce('presenter.stepShown', { number, of: steps.length, title: stepName(step, number) });
  return true;
}

/** Makes map and numbers what a step says, where it says it. */
export function lookAs({ camera, layers, proposalId, year }: WorkshopStep): void {
  const { document, session } = appStore.getState();
  const isThere = proposalId !== null && Object.hasOwn(document.plan.proposals, proposalId);
  showProposal(isThere ? proposalId : null);
  updateSession({ year, ...(layers ? { layers: switched(session.layers, layers) } : {}) });
  if (camera) lookThere(camera);
}

/** Goes to a place; the wall goes there at once, also where this window draws no map. */
export function lookThere({ centre, zoom }: Camera): void {
  goTo({ centre, zoom });
  holdCamera({ centre, zoom });
  reportCamera({ centre, zoom });
}

function switched(
  settings: readonly LayerSetting[],
  shown: NonNullable<WorkshopStep['layers']>,
): readonly LayerSetting[] {
  return settings.map((setting) => ({ ...setting, visible: shown.includes(setting.layerId) }));
}

/** A clock that still has time goes on into the next step; one that is over or waits does not. */
function clockAfter(timer: WallTimer, now: number): WallTimer {
  const isUnderWay = timer.state === 'running' && (leftOnClock(timer, now) ?? 0) > 0;
  return isUnderWay ? timer : { state: 'none' };
}
