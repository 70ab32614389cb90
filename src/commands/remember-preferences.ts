import { appStore } from '../state/app-store.ts';
import { writePreferences } from '../state/preferences.ts';

/** Keeps how this person likes the app for the next visit. */
export function rememberPreferences(): void {
  const { session } = appStore.getState();
  const { language, theme, snapping, guides, areaUnit, recentCommands } = session;
  const { workspaceId, shownProposalId, question, layers } = session;
  // Before the workspace is read its layers are not known, and must not be remembered as none.
  if (session.workspace.status !== 'ready') return;
  writePreferences({
    language,
    theme,
    snapping,
    guides,
    areaUnit,
    recentCommands,
    workspaceId,
    shownProposalId,
    question,
    layers,
  });
}
