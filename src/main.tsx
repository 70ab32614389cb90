import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openWorkspace } from './commands/open-workspace.ts';
import { restorePreferences } from './commands/restore-preferences.ts';
import { startDataflow } from './dataflow.ts';
import type { WorkspaceId } from './domain/ids.ts';
import { installTrustedTypes } from './install-trusted-types.ts';
import { keepForOffline } from './keep-for-offline.ts';
import { appStore } from './state/app-store.ts';
import { loadLanguage } from './text/translate.ts';
import { PlannerView } from './views/planner/planner-view.tsx';
import './ui/base.css';

async function start(): Promise<void> {
  installTrustedTypes();
  restorePreferences();
  // Reading begins before anything is drawn: the first numbers wait for it, not for the map.
  const opening = openWorkspace('trondheim' as WorkspaceId);
  await loadLanguage(appStore.getState().session.language);
  startDataflow();
  const root = document.querySelector('#root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <PlannerView />
    </StrictMode>,
  );
  keepForOffline();
  await opening;
}

void start();
