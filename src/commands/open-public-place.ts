import { emptyPlan } from '../domain/empty-plan.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { publicPlan } from '../domain/public-plan.ts';
import { readConfig } from '../files/read-config.ts';
import { readWorkspace } from '../files/read-workspace.ts';
import { updateSession } from '../state/app-store.ts';
import { showPlan } from '../state/show-plan.ts';

/** Reads a place for a window that only shows it: no plan of this device's own is opened. */
export async function openPublicPlace(id: WorkspaceId): Promise<void> {
  updateSession({ workspaceId: id, workspace: { status: 'loading', done: 0, total: 0 } });
  const [read, config] = await Promise.all([
    readWorkspace(id, (done, total) => {
      updateSession({ workspace: { status: 'loading', done, total } });
    }),
    readConfig('/config.json'),
  ]);
  updateSession({ config });
  if (!read.ok) {
    updateSession({ workspace: { status: 'failed', reason: read.reason } });
    return;
  }
  showPlan(publicPlan(emptyPlan(id), read.value.plannedMeasures));
  updateSession({ workspace: { status: 'ready', workspace: read.value } });
}
