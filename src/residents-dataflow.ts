import { arrangeLayers } from './commands/arrange-layers.ts';
import { rememberPreferences } from './commands/remember-preferences.ts';
import { restorePin } from './commands/restore-pin.ts';
import { followLookedAt } from './commands/compare-with-today.ts';
import { keepVisitForOffline } from './keep-for-offline.ts';
import { defaultLayerSettings } from './map/default-layer-settings.ts';
import type { AppState } from './state/app-state.ts';
import { endAll } from './state/end-all.ts';
import { looksParts } from './state/looks-parts.ts';
import { pageParts } from './state/page-parts.ts';
import { watch } from './state/watch.ts';
import { placeRead } from './state/workspace-read.ts';
import { dressPage } from './views/dress-page.ts';
import { reloadAtNewAddress } from './views/reload-at-new-address.ts';

/** Every subscription of a resident's window. Gives the function that ends them all. */
export function startResidentsDataflow(): () => void {
  return endAll([
    watch(pageParts, dressPage),
    watch(placeRead, (place) => place && arrangeLayers(defaultLayerSettings(place))),
    watch(placeRead, (place) => place && restorePin()),
    watch(nearParts, nearAsker()),
    watch(({ session }) => session.shownProposalId, followLookedAt),
    watch(looksParts, rememberPreferences),
    watch(planIsShown, (isShown) => isShown && keepVisitForOffline()),
    reloadAtNewAddress(),
  ]);
}

function planIsShown({ session }: AppState): boolean {
  return session.resident.planFrom !== null;
}

/** What the numbers beside the pin follow. */
function nearParts({ document, session }: AppState) {
  const { resident, workspace, network, question, year } = session;
  const paths = network.status === 'ready' ? network : null;
  return [resident.pin, workspace, paths, question, year, document.plan] as const;
}

/** What works out distances is loaded when there is first a pin to ask about. */
function nearAsker(): (parts: ReturnType<typeof nearParts>) => void {
  let wasAsked = false;
  return ([pin]) => {
    if (pin === null && !wasAsked) return;
    wasAsked = true;
    void import('./commands/ask-near.ts').then(({ askNear }) => askNear());
  };
}
