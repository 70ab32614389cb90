import type { WorkspaceId } from '../domain/ids.ts';
import { readConfig } from '../files/read-config.ts';
import { readWorkspace } from '../files/read-workspace.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { openDocument } from '../state/document.ts';
import { coverageRunner } from './coverage-runner.ts';
import { notify } from './notify.ts';
import { openPanel } from './open-panel.ts';
import { restoreNetwork } from './restore-network.ts';

/**
 * Opens a bundled workspace and the plan this device keeps for it. They are read side by side:
 * neither waits for the other, and a plan opens even where the map's data do not. `isFirstVisit`:
 * the page that the place begins with opens with it, unless another is open.
 */
export async function openWorkspace(id: WorkspaceId, isFirstVisit = false): Promise<void> {
  updateSession({
    workspaceId: id,
    workspace: { status: 'loading', done: 0, total: 0 },
    network: { status: 'none' },
  });
  coverageRunner.prepare();
  await Promise.all([
    openPlan(id),
    readMapData(id, isFirstVisit),
    openConfig(),
    restoreNetwork(id),
  ]);
}

async function openPlan(id: WorkspaceId): Promise<void> {
  const { found, unreadable } = await openDocument(id);
  if (found === 'lost') warn('notice.planLost');
  else if (found === 'unread' || unreadable > 0) warn('notice.planUnread');
}

function warn(key: string): void {
  notify({ tone: 'warning', key, values: {}, offersUndo: false });
}

async function readMapData(id: WorkspaceId, isFirstVisit: boolean): Promise<void> {
  const read = await readWorkspace(id, (done, total) => {
    updateSession({ workspace: { status: 'loading', done, total } });
  });
  if (!read.ok) {
    updateSession({ workspace: { status: 'failed', reason: read.reason } });
    return;
  }
  const { page } = read.value.workspace.start;
  // Before the place itself, so that the map's first look knows how much room it has.
  if (isFirstVisit && page && appStore.getState().session.openPanel === null) openPanel(page);
  updateSession({ workspace: { status: 'ready', workspace: read.value } });
}

async function openConfig(): Promise<void> {
  updateSession({ config: await readConfig('/config.json') });
}
