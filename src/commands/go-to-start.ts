import { leavePlan } from './leave-plan.ts';

/** Opens the list of places. */
export function goToStart(): void {
  void leavePlan({ view: 'start' });
}
