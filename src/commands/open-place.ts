import type { WorkspaceId } from '../domain/ids.ts';
import { readPlaceList } from '../files/read-place-list.ts';
import { updateSession } from '../state/app-store.ts';
import { takeHandedOverFile } from '../state/handed-over-file.ts';
import type { PageId } from '../state/session.ts';
import { defaultWorkspaceId } from '../domain/default-workspace.ts';
import { openPanel } from './open-panel.ts';
import { openPlanFile } from './open-plan-file.ts';
import { openWorkspace } from './open-workspace.ts';
import { restorePlacePreferences } from './restore-preferences.ts';

/**
 * Whether the app holds a place. The default one is not asked for, so that its first numbers wait
 * for nothing; where the list cannot be read, opening the place tells.
 */
export async function isPlaceHere(id: WorkspaceId): Promise<boolean> {
  if (id === defaultWorkspaceId) return true;
  const list = await readPlaceList();
  return !list.ok || list.value.includes(id);
}

/** Opens a place as it was left; at a first visit, with the page that the place begins with. */
export async function openPlace(id: WorkspaceId, page: PageId | null): Promise<void> {
  updateSession({ workspaceId: id });
  const wasHere = restorePlacePreferences(id);
  if (page) openPanel(page);
  await openWorkspace(id, !wasHere);
  const file = await takeHandedOverFile(id);
  if (file) await openPlanFile(file);
}
