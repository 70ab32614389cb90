import { arrangeLayers } from './commands/arrange-layers.ts';
import { askCoverage } from './commands/ask-coverage.ts';
import { askTables } from './commands/ask-tables.ts';
import { followZoneBorders } from './commands/follow-zone-borders.ts';
import { forgetMissingSelection } from './commands/forget-missing-selection.ts';
import { leadWall, tellWall } from './commands/lead-wall.ts';
import { openCoverage } from './commands/open-coverage.ts';
import { rememberPreferences } from './commands/remember-preferences.ts';
import { rememberWorkshop, restoreWorkshop, resumeWorkshop } from './commands/resume-workshop.ts';
import { defaultLayerSettings } from './map/default-layer-settings.ts';
import { coverageParts, groundRead } from './state/coverage-parts.ts';
import { endAll } from './state/end-all.ts';
import { looksParts } from './state/looks-parts.ts';
import { pageParts } from './state/page-parts.ts';
import { tablesParts } from './state/tables-parts.ts';
import { isWorkshopReady, wallParts } from './state/wall-parts.ts';
import { watch } from './state/watch.ts';
import { placeRead } from './state/workspace-read.ts';
import { zoneParts } from './state/zone-parts.ts';
import { dressPage } from './views/dress-page.ts';
import { leaveFields } from './views/leave-fields.ts';
import { listenForActivity } from './views/listen-for-activity.ts';
import { listenForAddresses } from './views/listen-for-addresses.ts';
import { listenForClicker } from './views/listen-for-clicker.ts';
import { listenForKeys } from './views/listen-for-keys.ts';

/** Every subscription of the presenter's window. Gives the function that ends them all. */
export function startPresenterDataflow(): () => void {
  restoreWorkshop();
  return endAll([
    watch(pageParts, dressPage),
    watch(zoneParts, followZoneBorders),
    watch(placeRead, (place) => place && arrangeLayers(defaultLayerSettings(place))),
    watch(groundRead, ([read, paths]) => read && openCoverage(read, paths)),
    watch(coverageParts, askCoverage),
    watch(tablesParts, ([isLookedAt]) => askTables(isLookedAt)),
    watch(looksParts, rememberPreferences),
    watch(({ document }) => document.plan, forgetMissingSelection),
    leadWall(),
    watch(isWorkshopReady, (isReady) => isReady && resumeWorkshop()),
    watch(wallParts, (parts) => parts && tellWall()),
    watch(({ session }) => session.workshop, rememberWorkshop),
    leaveFields(),
    listenForActivity(),
    listenForAddresses(),
    listenForClicker(),
    listenForKeys(),
  ]);
}
