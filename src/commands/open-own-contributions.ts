import { appStore } from '../state/app-store.ts';
import { readOwnContributions } from '../state/own-contributions.ts';
import { updateVisit } from './update-visit.ts';

/** Takes up what was said on this device about the place that is open. */
export async function openOwnContributions(): Promise<void> {
  const { workspaceId } = appStore.getState().session;
  const read = await readOwnContributions(workspaceId);
  if (appStore.getState().session.workspaceId !== workspaceId) return;
  if (!read.ok) {
    updateVisit({ ownTrouble: read.reason });
    return;
  }
  const { own } = appStore.getState().session.resident;
  // What was said while the box was being read is in the window already.
  const known = new Set(own.map(({ contribution }) => contribution.id));
  const kept = read.value.filter(({ contribution }) => !known.has(contribution.id));
  updateVisit({ own: [...kept, ...own] });
}
