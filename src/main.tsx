import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isPlaceHere, openPlace } from './commands/open-place.ts';
import { restorePreferences } from './commands/restore-preferences.ts';
import { startDataflow, startPlacesDataflow } from './dataflow.ts';
import { installTrustedTypes } from './install-trusted-types.ts';
import { keepForOffline } from './keep-for-offline.ts';
import { type Address, parseAddress } from './state/address.ts';
import { appStore } from './state/app-store.ts';
import { loadLanguage } from './text/translate.ts';
import { PlannerView } from './views/planner/planner-view.tsx';
import './ui/base.css';

async function start(): Promise<void> {
  installTrustedTypes();
  restorePreferences();
  const address = parseAddress(location.hash);
  if (address.view === 'plan' && (await isPlaceHere(address.workspaceId))) {
    // Reading begins before anything is drawn: the first numbers wait for it, not for the map.
    const opening = openPlace(address.workspaceId, address.page);
    await loadLanguage(appStore.getState().session.language);
    startDataflow();
    show(<PlannerView />);
    await opening;
  } else await showPlaces(address);
}

/** The list of places; which of them an address meant that leads nowhere is said there. */
async function showPlaces(address: Address): Promise<void> {
  const [{ StartView }] = await Promise.all([
    import('./views/start/start-view.tsx'),
    loadLanguage(appStore.getState().session.language),
  ]);
  startPlacesDataflow();
  // Nothing is open that could be lost: a new address is a new beginning.
  window.addEventListener('hashchange', () => location.reload(), { once: true });
  show(<StartView lost={address.view === 'start' ? null : address} />);
}

function show(view: ReactNode): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<StrictMode>{view}</StrictMode>);
  keepForOffline();
}

void start();
