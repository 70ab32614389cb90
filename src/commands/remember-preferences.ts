import { appStore } from '../state/app-store.ts';
import { writePlacePreferences, writePreferences } from '../state/preferences.ts';

/** Keeps how this person likes the app, and how the place is left, for the next visit. */
export function rememberPreferences(): void {
  const { session } = appStore.getState();
  const { language, theme, snapping, guides, areaUnit, recentCommands } = session;
  const { isMapOn } = session.resident;
  writePreferences({ language, theme, snapping, guides, areaUnit, recentCommands, isMapOn });
  // What residents and a workshop look at is no choice of the planner's.
  if (session.audience !== 'planner') return;
  const { workspace, workspaceId, shownProposalId, question, layers, latestPage } = session;
  // Before the workspace is read its layers are not known, and must not be remembered as none.
  if (workspace.status !== 'ready') return;
  writePlacePreferences(workspaceId, { shownProposalId, question, layers, latestPage });
}
