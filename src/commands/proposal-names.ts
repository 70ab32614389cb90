import { appStore } from '../state/app-store.ts';

/** The names of the plan's proposals, those put away among them. */
export function proposalNames(): readonly string[] {
  return Object.values(appStore.getState().document.plan.proposals).map(({ name }) => name);
}
