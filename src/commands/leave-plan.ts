import { closeDocument, flushDocument } from '../state/document.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { type Address, writeAddress } from '../state/address.ts';
import { windowAddress } from './window-address.ts';

/**
 * Goes from the plan that is open to another screen or place. The page is loaded anew: the one way
 * in which nothing of a place can be left behind, be it in the map, in a worker whose answer is
 * still to come or in what is kept in memory. Before that everything is written to the device; where the
 * device does not take it, the person is asked first.
 */
export async function leavePlan(to: Address, { evenIfLost = false } = {}): Promise<void> {
  if (isLeaving) return;
  // A field that is being filled in is committed when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await flushDocument();
  if (!evenIfLost && !isKept()) {
    // The address bar may have gone ahead of the person's answer.
    history.replaceState(null, '', writeAddress(windowAddress()));
    updateSession({ leavingTo: to });
    return;
  }
  isLeaving = true;
  await closeDocument();
  const hash = writeAddress(to);
  if (location.hash !== hash) history.pushState(null, '', hash);
  location.reload();
}

/** Goes on with the plan that is open. */
export function stayInPlan(): void {
  updateSession({ leavingTo: null });
}

let isLeaving = false;

/** Everything that was made is on the device, or nothing was made. */
function isKept(): boolean {
  const { keeping, plan, history: steps } = appStore.getState().document;
  const isEmpty = Object.keys(plan.measures).length === 0 && steps.position === 0;
  return keeping.status === 'saved' || isEmpty;
}
