import { arrangeLayers } from './commands/arrange-layers.ts';
import { askCoverage } from './commands/ask-coverage.ts';
import { askTables } from './commands/ask-tables.ts';
import { followWall } from './commands/follow-wall.ts';
import { openCoverage } from './commands/open-coverage.ts';
import { showWallFrame } from './commands/show-wall-frame.ts';
import { defaultLayerSettings } from './map/default-layer-settings.ts';
import { coverageParts, groundRead } from './state/coverage-parts.ts';
import { endAll } from './state/end-all.ts';
import { pageParts } from './state/page-parts.ts';
import { tablesParts } from './state/tables-parts.ts';
import { wallShown } from './state/wall-shown.ts';
import { watch } from './state/watch.ts';
import { placeRead } from './state/workspace-read.ts';
import { dressPage } from './views/dress-page.ts';
import { listenAtWall } from './views/listen-at-wall.ts';
import { reloadAtNewAddress } from './views/reload-at-new-address.ts';

/** Every subscription of the wall's window. Gives the function that ends them all. */
export function startWallDataflow(): () => void {
  return endAll([
    watch(pageParts, dressPage),
    watch(placeRead, (place) => place && arrangeLayers(defaultLayerSettings(place))),
    watch(wallShown, ([frame]) => showWallFrame(frame)),
    watch(groundRead, ([read, paths]) => read && openCoverage(read, paths)),
    watch(coverageParts, askCoverage),
    watch(tablesParts, ([isLookedAt]) => askTables(isLookedAt)),
    followWall(),
    listenAtWall(),
    reloadAtNewAddress(),
  ]);
}
