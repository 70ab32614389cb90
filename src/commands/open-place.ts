import type { WorkspaceId } from '../domain/ids.ts';
import { updateSession } from '../state/app-store.ts';
import { takeHandedOverFile } from '../state/handed-over-file.ts';
import type { PageId } from '../state/session.ts';
import { openPanel } from './open-panel.ts';
import { openPlanFile } from './open-plan-file.ts';
import { openWorkspace } from './open-workspace.ts';
import { restorePlacePreferences } from './restore-preferences.ts';
import { restoreVoting } from './restore-voting.ts';
import { showTable } from './show-table.ts';

/** Opens a place as it was left; at a first visit, with the page that the place begins with; a table's address with its proposal. */
export async function openPlace(
  id: WorkspaceId,
  page: PageId | null,
  table: number | null = null,
): Promise<void> {
  updateSession({ workspaceId: id });
  restoreVoting(id);
  const wasHere = restorePlacePreferences(id);
  if (page) openPanel(page);
  await openWorkspace(id, !wasHere);
  if (table !== null) showTable(table);
  const file = await takeHandedOverFile(id);
  if (file) await openPlanFile(file);
}
