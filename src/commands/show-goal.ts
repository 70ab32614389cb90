import type { GoalId } from '../domain/ids.ts';
import { updateSession } from '../state/app-store.ts';
import { openPanel } from './open-panel.ts';

/** Opens a goal on the goals' page; null opens the page with all of them. */
export function showGoal(id: GoalId | null): void {
  updateSession({ goalShown: id });
  openPanel('goals');
}
