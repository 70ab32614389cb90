import { arrangeLayers } from './commands/arrange-layers.ts';
import { askCoverage } from './commands/ask-coverage.ts';
import { followZoneBorders } from './commands/follow-zone-borders.ts';
import { openCoverage } from './commands/open-coverage.ts';
import { rememberPreferences } from './commands/remember-preferences.ts';
import { defaultLayerSettings } from './map/default-layer-settings.ts';
import { coverageParts, groundRead } from './state/coverage-parts.ts';
import { endAll } from './state/end-all.ts';
import { looksParts } from './state/looks-parts.ts';
import { pageParts } from './state/page-parts.ts';
import { watch } from './state/watch.ts';
import { placeRead } from './state/workspace-read.ts';
import { zoneParts } from './state/zone-parts.ts';
import { dressPage } from './views/dress-page.ts';
import { listenForAddresses } from './views/listen-for-addresses.ts';

/** Every subscription of the presenter's window. Gives the function that ends them all. */
export function startPresenterDataflow(): () => void {
  return endAll([
    watch(pageParts, dressPage),
    watch(zoneParts, followZoneBorders),
    watch(placeRead, (place) => place && arrangeLayers(defaultLayerSettings(place))),
    watch(groundRead, ([read, paths]) => read && openCoverage(read, paths)),
    watch(coverageParts, askCoverage),
    watch(looksParts, rememberPreferences),
    listenForAddresses(),
  ]);
}
