import { stepsInOrder } from '../domain/steps-in-order.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { showStep } from './show-step.ts';
import { updateWorkshop } from './update-workshop.ts';

/** Shows the next step (1) or the one before (−1); before the first one is shown, the first. */
export function showStepBeside(by: 1 | -1): boolean {
  const { steps, at } = whereItStands();
  const next = at === -1 ? 0 : at + by;
  if (next >= 0 && next < steps.length) return showStep(steps[next].id);
  announce(by === 1 ? 'refused.step-is-last' : 'refused.step-is-first');
  return false;
}

/** Shows the step with a number, 1 for the first. */
export function showStepNumber(number: number): boolean {
  const step = whereItStands().steps[number - 1];
  return step ? showStep(step.id) : false;
}

/**
 * Back to where the evening begins, whatever was going on: the first step, nothing frozen, nothing
 * black, no clock.
 */
export function goToFirstStep(): boolean {
  updateWorkshop({ isFrozen: false, isBlack: false, timer: { state: 'none' } });
  const [first] = whereItStands().steps;
  return first ? showStep(first.id) : false;
}

function whereItStands() {
  const { document, session } = appStore.getState();
  const steps = stepsInOrder(document.plan);
  return { steps, at: steps.findIndex(({ id }) => id === session.workshop.stepId) };
}
