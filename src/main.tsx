import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isPlaceHere } from './commands/is-place-here.ts';
import { restorePreferences } from './commands/restore-preferences.ts';
import type { Audience } from './domain/audience.ts';
import { installTrustedTypes } from './install-trusted-types.ts';
import { keepForOffline } from './keep-for-offline.ts';
import { type Address, parseAddress } from './state/address.ts';
import { appStore, updateSession } from './state/app-store.ts';
import { residentsWords } from './text/residents-words.ts';
import { loadLanguage, speakFrom } from './text/translate.ts';
import './ui/base.css';

type AddressOf<View extends Address['view']> = Extract<Address, { readonly view: View }>;

async function start(): Promise<void> {
  installTrustedTypes();
  restorePreferences();
  const address = parseAddress(location.hash);
  if ('workspaceId' in address && (await isPlaceHere(address.workspaceId))) await open(address);
  else await showPlaces(address);
}

/** Each audience loads its own screen and nothing of the others'. */
function open(address: AddressOf<'plan' | 'view' | 'presenter' | 'wall'>): Promise<void> {
  switch (address.view) {
    case 'plan':
      return openPlanner(address);
    case 'view':
      return openResidents(address);
    case 'presenter':
      return openPresenter(address);
    case 'wall':
      return openWall(address);
  }
}

async function openPlanner(address: AddressOf<'plan'>): Promise<void> {
  setAudience('planner');
  const screen = import('./views/planner/planner-view.tsx');
  const flow = import('./dataflow.ts');
  const { openPlace } = await import('./commands/open-place.ts');
  // Reading begins before anything is drawn: the first numbers wait for it, not for the map.
  const opening = openPlace(address.workspaceId, address.page, address.table);
  const [{ PlannerView }, { startDataflow }] = await Promise.all([screen, flow, words()]);
  startDataflow();
  show(<PlannerView />);
  await opening;
  if (address.parcel) {
    const { receiveLink } = await import('./commands/receive-files.ts');
    await receiveLink(address.parcel);
  }
}

async function openResidents({ workspaceId, payload }: AddressOf<'view'>): Promise<void> {
  setAudience('resident');
  const screen = import('./views/residents/residents-view.tsx');
  const flow = import('./residents-dataflow.ts');
  const { openForResidents } = await import('./commands/open-for-residents.ts');
  speakFrom(residentsWords);
  const opening = openForResidents(workspaceId, payload);
  const [{ ResidentsView }, { startResidentsDataflow }] = await Promise.all([
    screen,
    flow,
    words(),
  ]);
  startResidentsDataflow();
  show(<ResidentsView />);
  await opening;
}

async function openPresenter({ workspaceId }: AddressOf<'presenter'>): Promise<void> {
  setAudience('presenter');
  const screen = import('./views/workshop/presenter-view.tsx');
  const flow = import('./presenter-dataflow.ts');
  const { openWorkspace } = await import('./commands/open-workspace.ts');
  const opening = openWorkspace(workspaceId);
  const [{ PresenterView }, { startPresenterDataflow }] = await Promise.all([
    screen,
    flow,
    words(),
  ]);
  startPresenterDataflow();
  show(<PresenterView />);
  await opening;
}

async function openWall({ workspaceId }: AddressOf<'wall'>): Promise<void> {
  setAudience('wall');
  const screen = import('./views/workshop/wall-view.tsx');
  const flow = import('./wall-dataflow.ts');
  const { openPublicPlace } = await import('./commands/open-public-place.ts');
  const opening = openPublicPlace(workspaceId);
  const [{ WallView }, { startWallDataflow }] = await Promise.all([screen, flow, words()]);
  startWallDataflow();
  show(<WallView />);
  await opening;
}

/** The list of places; which of them an address meant that leads nowhere is said there. */
async function showPlaces(address: Address): Promise<void> {
  const [{ StartView }, { startPlacesDataflow }] = await Promise.all([
    import('./views/start/start-view.tsx'),
    import('./places-dataflow.ts'),
    words(),
  ]);
  startPlacesDataflow();
  show(<StartView lost={address.view === 'start' ? null : address} />);
}

function words(): Promise<void> {
  return loadLanguage(appStore.getState().session.language);
}

/** The one place where it is said whom this window is for. */
function setAudience(audience: Audience): void {
  updateSession({ audience });
  // Sizes of type and targets follow it.
  document.documentElement.dataset.audience = audience;
}

function show(view: ReactNode): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<StrictMode>{view}</StrictMode>);
  // A resident's visit is kept when there is something to keep: residents-dataflow.ts.
  if (appStore.getState().session.audience !== 'resident') keepForOffline();
}

void start();
