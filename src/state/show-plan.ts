import type { Plan } from '../domain/plan.ts';
import { appStore, projectDocument } from './app-store.ts';

/**
 * Shows a plan that is not this device's own to change: in the residents' view and on the wall.
 * Nothing is kept of it and no door for edits is opened.
 */
export function showPlan(plan: Plan): void {
  const { planVersion } = appStore.getState().document;
  projectDocument({ plan, planVersion: planVersion + 1, keeping: { status: 'saved' } });
}
