import type { WorkspaceId } from '../domain/ids.ts';
import { readConfig } from '../files/read-config.ts';
import { readWorkspace } from '../files/read-workspace.ts';
import { updateSession } from '../state/app-store.ts';
import { openDocument } from '../state/document.ts';
import { coverageRunner } from './coverage-runner.ts';
import { notify } from './notify.ts';
import { restoreNetwork } from './restore-network.ts';

/**
 * Opens a bundled workspace and the plan this device keeps for it. They are read side by side:
 * neither waits for the other, and a plan opens even where the map's data do not.
 */
export async function openWorkspace(id: WorkspaceId): Promise<void> {
  updateSession({
    workspaceId: id,
    workspace: { status: 'loading', done: 0, total: 0 },
    network: { status: 'none' },
  });
  coverageRunner.prepare();
  await Promise.all([openPlan(id), readMapData(id), openConfig(), restoreNetwork(id)]);
}

async function openPlan(id: WorkspaceId): Promise<void> {
  const { found, unreadable } = await openDocument(id);
  if (found === 'lost') warn('notice.planLost');
  else if (found === 'unread' || unreadable > 0) warn('notice.planUnread');
}

function warn(key: string): void {
  notify({ tone: 'warning', key, values: {}, offersUndo: false });
}

async function readMapData(id: WorkspaceId): Promise<void> {
  const read = await readWorkspace(id, (done, total) => {
    updateSession({ workspace: { status: 'loading', done, total } });
  });
  updateSession({
    workspace: read.ok
      ? { status: 'ready', workspace: read.value }
      : { status: 'failed', reason: read.reason },
  });
}

async function openConfig(): Promise<void> {
  updateSession({ config: await readConfig('/config.json') });
}
