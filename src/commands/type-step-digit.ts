import { stepsInOrder } from '../domain/steps-in-order.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { showStepNumber } from './show-step-beside.ts';
import { showPresenterTab } from './show-presenter-tab.ts';

/** Another digit of the same number comes within this. */
const waitMilliseconds = 900;

let typed = '';
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Goes to the step whose number is typed. Where another digit could still make a number of a step,
 * it waits a moment for it. Chosen by name, without a digit, it leads to the list of steps.
 */
export function typeStepDigit(digit: string): boolean {
  if (!/^\d$/.test(digit)) {
    showPresenterTab('run');
    return true;
  }
  clearTimeout(waiting);
  typed += digit;
  const number = Number(typed);
  const count = stepsInOrder(appStore.getState().document.plan).length;
  if (number * 10 <= count && number > 0) waiting = setTimeout(go, waitMilliseconds);
  else go();
  return true;
}

function go(): void {
  const number = Number(typed);
  typed = '';
  if (!showStepNumber(number)) announce('presenter.noStepNumber', { number });
}
