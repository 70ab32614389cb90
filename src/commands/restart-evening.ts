import { announce } from './announce.ts';
import { updateWorkshop } from './update-workshop.ts';

/** Counts the evening from now: what was shown before was a rehearsal. */
export function restartEvening(now = Date.now()): void {
  updateWorkshop({ startedAt: now });
  announce('presenter.countsFromNow');
}
